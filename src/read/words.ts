/** Everything that reading says to people, in Chinese and English. `{name}` stands for a value. */
import type { ComplaintRow } from '../errors.js';
import type { Words } from '../text/language.js';

const AGAIN: Words = ['用原来的程序打开并另存，或重新取得该文件', 'open it with the program that made it and save it anew, or get it again'];
const RAISE: Words = ['拆分它，或用 --max-bytes 提高上限', 'split it, or raise the limit with --max-bytes'];
const UNPACK: Words = ['先解包', 'unpack it first'];
const OCR: Words = ['先用 OCR 识出文字（tesseract -l chi_sim）', 'read the words out of it with OCR first (tesseract -l chi_sim)'];
const AS_DOCX: Words = ['另存为 .docx、.xlsx 或 .txt（soffice --convert-to docx）', 'save it as .docx, .xlsx or .txt (soffice --convert-to docx)'];

/** What keeps a file from being read, and the cure. */
export const TROUBLES = {
  // paths
  noFile: { code: 'NOT_FOUND', says: ['没有这个文件或文件夹', 'no such file or folder'], help: ['检查路径；含空格或 * 时加引号', 'check the path; quote it if it holds spaces or *'] },
  noMatch: { code: 'NOT_FOUND', says: ['没有符合的文件', 'no file fits the pattern'], help: ['检查写法：** 穿过各级文件夹，* 只在一级', 'check the pattern: ** goes through folders, * stays in one'] },
  noPermission: { code: 'NO_PERMISSION', says: ['当前用户无权读取', 'may not be read by this user'], help: ['给自己读取权限（chmod u+r）', 'give yourself permission to read it (chmod u+r)'] },
  linkLoop: { code: 'UNREADABLE', says: ['链接指向自身', 'a link that leads to itself'], help: ['删除或改正这个符号链接', 'remove or mend the symbolic link'] },
  failed: { code: 'UNREADABLE', says: ['读取失败：{what}', 'could not be read: {what}'], help: ['换一个程序打开试试', 'try to open it with another program'] },
  // nothing to read
  emptyFolder: {
    code: 'NO_RELEASES',
    says: ['文件夹中没有可读的新闻稿', 'the folder holds no release that can be read'],
    help: ['直接写出文件名，或查看 .gitignore 与 .extractignore', 'name the files themselves, or look at .gitignore and .extractignore'],
  },
  emptyArchive: {
    code: 'NO_RELEASES',
    says: ['压缩包中没有可读的新闻稿', 'the archive holds no release that can be read'],
    help: ['打开看看：里面的文件可能是别的类型', 'look into it: perhaps its files have other endings'],
  },
  empty: { code: 'NO_RELEASES', says: ['文件是空的，或没有文字', 'the file is empty or holds no text'], help: ['重新取得该文件，或不读它', 'get it again, or leave it out'] },
  scanned: {
    code: 'NO_TEXT',
    says: ['共 {n} 页，全是图片（扫描件），没有文字层', 'it has no text layer: {n} pages of pictures, as of a scan'],
    help: ['先用 OCR 加上文字层再读（ocrmypdf -l chi_sim 入.pdf 出.pdf）', 'put a text layer in with OCR (ocrmypdf -l chi_sim in.pdf out.pdf) and read that'],
  },
  // size
  tooLarge: { code: 'TOO_LARGE', says: ['有 {size}，超过上限 {most}', '{size} is more than the {most} allowed'], help: RAISE },
  memory: {
    code: 'TOO_LARGE',
    says: ['处理它时内存用尽', 'memory ran out while it was worked on'],
    help: ['拆分它，或给 Node 更多内存（NODE_OPTIONS=--max-old-space-size=8192）', 'split it, or give Node more memory (NODE_OPTIONS=--max-old-space-size=8192)'],
  },
  bomb: {
    code: 'TOO_LARGE',
    says: ['解包后超过上限，可能是压缩炸弹', 'it unpacks to more than is allowed: perhaps a bomb'],
    help: ['自行解包后指定文件，或用 --max-bytes 提高上限', 'unpack it yourself and name the files, or raise the limit with --max-bytes'],
  },
  nested: { code: 'TOO_LARGE', says: ['压缩包套了 {n} 层以上', 'archives are nested more than {n} deep'], help: ['先解开外层', 'unpack the outer ones'] },
  manyMembers: { code: 'TOO_LARGE', says: ['声称含有 {n} 个文件', 'it claims to hold {n} files'], help: UNPACK },
  // damage and locks
  damaged: { code: 'UNREADABLE', says: ['文件已损坏：{what}', 'the file is damaged: {what}'], help: AGAIN },
  locked: { code: 'UNREADABLE', says: ['有密码保护', 'it is protected by a password'], help: ['用密码打开，另存为无密码的文件', 'open it with its password and save it without one'] },
  wrongEnding: { code: 'UNKNOWN_FORMAT', says: ['扩展名是 {ending}，但已损坏或不是这种文件', 'it ends in {ending} but is damaged, or no {ending} file at all'], help: AGAIN },
  packedBy: {
    code: 'UNKNOWN_FORMAT',
    says: ['压缩方法 {n} 不能读', 'it is packed by method {n}, which is not read'],
    help: ['用普通 ZIP（deflate）重新打包', 'pack it again as a usual ZIP (deflate)'],
  },
  // kinds that are not read
  picture: { code: 'UNKNOWN_FORMAT', says: ['这是图片（{kind}）', 'this is a picture ({kind})'], help: OCR },
  packed: { code: 'UNKNOWN_FORMAT', says: ['这是不能读的压缩包（{kind}）', 'this is an archive of a kind that is not read ({kind})'], help: UNPACK },
  otherOffice: { code: 'UNKNOWN_FORMAT', says: ['这是{kind}，不能读', 'this is {kind}, which is not read'], help: AS_DOCX },
  binary: {
    code: 'UNKNOWN_FORMAT',
    says: ['这是二进制文件，不是文字', 'this is a binary file, not text'],
    help: ['只指定文字文件，或另存为 .txt、.md、.html', 'name the text files only, or save it as .txt, .md or .html'],
  },
  // encodings
  unknownEncoding: {
    code: 'UNKNOWN_ENCODING',
    says: ['没有名为 {label} 的编码', 'there is no encoding named {label}'],
    help: ['可用 utf-8、gb18030、big5、utf-16le、utf-16be，或不写，由程序判断', 'use utf-8, gb18030, big5, utf-16le or utf-16be, or leave it to be found out'],
  },
  undecodable: {
    code: 'UNDECODABLE',
    says: ['不是 {encoding}，也不是其他已知编码的文字', 'the bytes are not text in {encoding} nor in another encoding that is known'],
    help: ['用 --encoding 指明编码，或把文件存为 UTF-8', 'name the encoding with --encoding, or save the file as UTF-8'],
  },
  // lines and lists
  notJson: {
    code: 'BAD_LINE',
    says: ['第 {n} 行不是 JSON 对象', 'line {n} is not a JSON object'],
    help: ['一行一个 JSON 对象，含 "id" 与 "text"（或 "html"）', 'write one JSON object a line, with "id" and "text" (or "html")'],
  },
  noText: {
    code: 'BAD_LINE',
    says: ['第 {n} 行没有 "text" 也没有 "html"', 'line {n} has no "text" and no "html"'],
    help: ['一行一个 JSON 对象，含 "id" 与 "text"（或 "html"）', 'write one JSON object a line, with "id" and "text" (or "html")'],
  },
  longLine: { code: 'BAD_LINE', says: ['第 {n} 行超过 {most}', 'line {n} is longer than {most}'], help: RAISE },
  moreLines: {
    code: 'BAD_LINE',
    says: ['另有 {n} 行不是新闻稿', '{n} more lines hold no release'],
    help: ['一行一个 JSON 对象，含 "id" 与 "text"（或 "html"）', 'write one JSON object a line, with "id" and "text" (or "html")'],
  },
  noFileColumn: { code: 'BAD_LINE', says: ['清单没有“文件”一栏', 'the manifest has no column of files'], help: ['首行写栏名：{names}', 'begin it with a line of names: {names}'] },
  selector: {
    code: 'USAGE',
    says: ['{selector} 不是 CSS 选择器：{what}', '{selector} is no CSS selector: {what}'],
    help: ['写法同样式表：#zoom、.article p', 'write it as in a style sheet: #zoom, .article p'],
  },
} as const satisfies Readonly<Record<string, ComplaintRow>>;

/** What a reader should know of a document that was read. */
export const WARNINGS = {
  noText: ['文件没有文字', 'the file holds no text'],
  noArticle: ['网页没有正文', 'the page holds no article'],
  pictures: ['一图读懂：正文以图片为主（图 {n} 幅，文字 {chars} 字），图片中的数字没有读', 'the article is mostly pictures ({n} of them, {chars} characters of text): figures in pictures are not read'],
  missedSelector: ['选择器在网页上没有选中任何内容，改读正文', 'the selector fits nothing on the page: its article was read'],
  wrongEnding: ['扩展名是 {ending}，其实是 {kind}，已按后者读取', 'it ends in {ending} but is {kind}, and was read as that'],
  broken: ['有 {n} 个字符不能按 {encoding} 解码', '{n} characters could not be decoded as {encoding}'],
  garbled: ['像是乱码（{sample}…）：可能在存盘前就已用错编码', 'it looks garbled ({sample}…): it was probably saved in a wrong encoding before'],
  mended: ['乱码已复原：原文曾被当作 {encoding} 读过', 'garbled text was mended: it had been read as {encoding} before'],
  tracked: [
    '已按接受修订读取（插入 {inserted} 处，删除 {deleted} 处）；如非定稿，请先在 Word 中接受或拒绝',
    'tracked changes were applied ({inserted} insertions taken, {deleted} deletions left out): accept or reject them in Word if the text is not final',
  ],
  barePages: ['共 {all} 页，第 {pages} 页没有文字（扫描或空白），其中的数字没有读', 'of {all} pages these hold no text (scanned or empty), figures there are not read: {pages}'],
  frontMatter: ['文首的 YAML 有误，已当作正文', 'the front matter is not YAML'],
} as const satisfies Readonly<Record<string, Words>>;
