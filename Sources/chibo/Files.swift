import Diagnostics
import Foundation
import Interpreter
import TextRoom

/// Reads scripts from the disk.
enum Files {
  /// A script by its path; `-` is standard input.
  ///
  /// - Throws: when it cannot be read, is too large or no text in UTF-8.
  static func source(_ path: String) throws(Diagnostic) -> SourceText {
    if path == "-" { return try SourceText.read(bytes: standardInput(), name: "<stdin>") }
    return try SourceText.read(bytes: try bytes(of: path), name: path)
  }

  /// Ctrl-C ends the waiting for a pipe to which nobody writes.
  ///
  /// - Throws: when the file cannot be read, or the person does not want to wait any longer.
  static func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0 { bytes.reserveCapacity(min(Int(status.st_size), SourceText.maximumSize) + 1) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= SourceText.maximumSize {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 50) != 0 else {
        if Interrupt.isRaised { throw Interpreter.interruption }
        continue
      }
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR && errno != EAGAIN {
        throw unreadable(path)
      }
    }
    return bytes
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      FileCode.unreadable, at: nil, Localized(vi: "không đọc được tệp \(path)", en: "cannot read the file \(path)"),
      hint: exists(path)
        ? Localized(vi: "tệp có đó nhưng không có quyền đọc, hoặc là thư mục", en: "it is there but may not be read, or is a folder")
        : Localized(vi: "không có tệp như vậy; kiểm tra lại tên và thư mục", en: "there is no such file; check its name and folder"))
  }

  /// Any file by its path; `-` is standard input.
  static func content(of path: String) throws(Diagnostic) -> [UInt8] { path == "-" ? standardInput() : try bytes(of: path) }

  private static func standardInput() -> [UInt8] {
    (try? FileHandle.standardInput.read(upToCount: SourceText.maximumSize + 1)).flatMap { $0 }.map(Array.init) ?? []
  }

  /// A file named by `gộp`: relative to the file that names it, and inside the folder of the script that was started.
  static func included(_ path: String, from source: SourceText, within root: String) throws(Diagnostic) -> SourceText {
    let folder = folder(of: source.name)
    let joined = folder == "." || path.hasPrefix("/") ? path : folder + "/" + path
    guard let real = realPath(joined) else {
      throw Diagnostic(
        InterpreterCode.includeFailed, at: nil, Localized(vi: "không có tệp “\(path)” để gộp", en: "there is no file “\(path)” to include"))
    }
    guard let top = realPath(root), real.hasPrefix(top.hasSuffix("/") ? top : top + "/") else {
      throw Diagnostic(
        InterpreterCode.includeFailed, at: nil,
        Localized(vi: "“\(path)” nằm ngoài thư mục của kịch bản", en: "“\(path)” lies outside the script's folder"))
    }
    return try SourceText.read(bytes: try bytes(of: joined), name: (joined as NSString).standardizingPath)
  }

  /// Why nothing can be read in a folder; nil for one that can be listed.
  static func problem(ofFolder path: String) -> Diagnostic? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return Diagnostic(
        FileCode.unreadable, at: nil, Localized(vi: "không có thư mục \(path)", en: "there is no folder \(path)"),
        hint: Localized(vi: "kiểm tra lại tên và nơi để thư mục", en: "check its name and where it is"))
    }
    guard isFolder.boolValue else {
      return Diagnostic(
        FileCode.unreadable, at: nil, Localized(vi: "\(path) là tệp, không phải thư mục", en: "\(path) is a file and no folder"))
    }
    if (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil { return nil }
    return Diagnostic(
      FileCode.unreadable, at: nil, Localized(vi: "không có quyền đọc thư mục \(path)", en: "the folder \(path) may not be read"))
  }

  /// A device that gives bytes, of which there may be no end.
  static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// The scripts in a folder, by name; none when there is no folder.
  static func scripts(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".chibo") }.sorted().map { folder + "/" + $0 }
  }

  /// Makes a folder, and those it lies in, for the owner only; leaves an existing one alone.
  static func makePrivateFolder(_ path: String) {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Makes a folder as `makePrivateFolder` does.
  ///
  /// - Returns: the system's reason why it is not there; nil when it is.
  static func refusal(ofMaking path: String) -> Int32? {
    makePrivateFolder(path)
    var missing = path
    while !exists(folder(of: missing)) { missing = folder(of: missing) }
    return exists(path) || mkdir(missing, 0o700) == 0 ? nil : errno
  }

  /// Makes the folder a file is to lie in, for the owner only, when it is missing and lies below `root`; what cannot be made is found missing.
  static func makeFolder(of path: String, below root: String) {
    let folder = folder(of: path)
    guard !exists(folder) else { return }
    var standing = folder
    var missing: [String] = []
    while !exists(standing) {
      missing.append(standing.split(separator: "/").last.map(String.init) ?? "")
      standing = self.folder(of: standing)
    }
    guard !missing.contains(".."), let top = realPath(root), let real = realPath(standing),
      real == top || real.hasPrefix(top.hasSuffix("/") ? top : top + "/")
    else { return }
    makePrivateFolder(folder)
  }

  /// The folder a path names a thing in; Foundation's own function ends the program at a path of one letter.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What a file may be called for a name, without ending: without diacritics, with hyphens for all that is neither letter nor digit, such as
  /// `hop-thon` for `Họp thôn`.
  static func stem(for name: String, otherwise: String) -> String {
    let words = name.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? otherwise : words.joined(separator: "-")
  }

  /// The files of an ending in a folder and in all below it, by their paths below it; none when there is no folder.
  static func files(endingIn ending: String, below folder: String) -> [String] {
    let manager = FileManager.default
    // A link may lead back to a folder it lies in.
    var seen: Set<String> = []
    func files(_ below: String) -> [String] {
      guard let real = realPath(folder + "/" + below), seen.insert(real).inserted else { return [] }
      let names = ((try? manager.contentsOfDirectory(atPath: real)) ?? []).sorted()
      return names.flatMap { name -> [String] in
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: real + "/" + name, isDirectory: &isFolder), isFolder.boolValue else {
          return name.hasSuffix(ending) ? [below + name] : []
        }
        return files(below + name + "/")
      }
    }
    return files("")
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The messages about files and the command line.
enum FileCode: String, DiagnosticCode {
  case unreadable = "file.unreadable"
  case unwritable = "file.unwritable"
  case unknownFormat = "file.unknown-format"
  case tablesOnly = "file.tables-only"
  case textOnly = "file.text-only"
  case badAnswer = "file.answer"
  case exists = "file.exists"
  case outputLost = "output.lost"

  var explanation: Localized {
    switch self {
    case .unreadable: Localized(vi: "Không đọc được tệp.", en: "The file cannot be read.")
    case .unwritable:
      Localized(vi: "Không ghi được tệp; tệp cũ nếu có vẫn nguyên.", en: "The file cannot be written; an older one is left as it was.")
    case .unknownFormat:
      Localized(
        vi: "Tên tệp kết thúc bằng .docx, .md hoặc .txt; giấy tờ chỉ gồm bảng còn có .xlsx và .csv.",
        en: "The file's name ends in .docx, .md or .txt; for papers of tables alone also in .xlsx and .csv.")
    case .tablesOnly:
      Localized(
        vi: "Sổ, bảng và báo cáo số liệu ra được .xlsx và .csv; biên bản, nghị quyết ra .docx, .md hoặc .txt.",
        en: "Books, tables and reports of figures can be .xlsx and .csv; minutes and resolutions are .docx, .md or .txt.")
    case .textOnly:
      Localized(
        vi: "Tin nhắn để chép vào điện thoại nên chỉ là chữ: đặt tên tệp .txt, hoặc không đặt tên.",
        en: "Messages are to be copied into a telephone, so they are text alone: name the file .txt, or leave the name out.")
    case .exists:
      Localized(
        vi: "Không ghi đè lên tệp đã có; đặt tên khác, hoặc tự xóa tệp cũ.",
        en: "A file that is there is not written over; take another name, or remove the old one yourself.")
    case .outputLost:
      Localized(
        vi: "Điều in ra không tới nơi trọn vẹn, ví dụ vì đĩa đầy: đừng dùng bản in dở ấy.",
        en: "What was printed did not all arrive, for example because the disk is full: do not use the part that did.")
    case .badAnswer: Localized(vi: "Mỗi câu trả lời viết một dòng: tên = giá trị.", en: "Answers are one a line: name = value.")
    }
  }

  var example: CodeExample? {
    switch self {
    case .unreadable:
      CodeExample(
        when: Localized(vi: "chibo run khong-co.chibo", en: "chibo run missing.chibo"),
        do: Localized(vi: "Sửa tên tệp hoặc quyền đọc.", en: "Correct the name or the right to read."))
    case .unwritable:
      CodeExample(
        when: Localized(vi: "xuất biên bản vào thư mục không ghi được", en: "export to a folder that may not be written"),
        do: Localized(vi: "Chọn thư mục khác.", en: "Choose another folder."))
    case .unknownFormat: CodeExample("xuất biên bản \"bien-ban.pdf\"", mendedBy: "xuất biên bản \"bien-ban.docx\"")
    case .tablesOnly: CodeExample("xuất biên bản \"bien-ban.csv\"", mendedBy: "xuất biên bản \"bien-ban.docx\"")
    case .textOnly: CodeExample("xuất tin nhắn mời họp \"tin.docx\"", mendedBy: "xuất tin nhắn mời họp \"tin.txt\"")
    case .exists:
      CodeExample(
        when: Localized(vi: "lưu mẫu vào tệp đã có", en: "saving a template to a file that is there"),
        do: Localized(vi: "Đặt tên tệp khác.", en: "Give another name."))
    case .outputLost:
      CodeExample(
        when: Localized(vi: "chibo log > /media/usb/so.chibo, khi thẻ nhớ đã đầy", en: "chibo log > /media/usb/log.chibo, on a full stick"),
        do: Localized(vi: "Xóa bớt tệp, rồi chạy lại lệnh.", en: "Make room, then run the command again."))
    case .badAnswer:
      CodeExample(
        when: Localized(vi: "chibo run hop.chibo --set ngày", en: "chibo run meeting.chibo --set ngày"),
        do: Localized(vi: "chibo run hop.chibo --set ngày=03/09/2026", en: "chibo run meeting.chibo --set ngày=03/09/2026"))
    }
  }
}
