import ArgumentParser
import Diagnostics
import Documents
import Domain
import Syntax
import TextRoom
import Training

/// Gathers the progress files of a class into its papers.
struct TrainCollectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "collect",
      abstract: said(
        vi: "Gom tệp tiến độ của cả lớp thành bảng tổng hợp, giấy chứng nhận, danh sách còn thiếu và câu tập huấn của từng chi bộ.",
        en: "Gather a class's progress files into a table, certificates, a list of the missing and statements for each cell."))
  }

  @OptionGroup var options: TrainOptions

  @Argument(
    help: ArgumentHelp(
      said(
        vi: "Thư mục có các tệp .tsv, hoặc mỗi thẻ nhớ một thư mục con.",
        en: "The folder of the .tsv files, or with one folder in it for each stick."), valueName: said(vi: "thư mục", en: "folder")))
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Tệp danh sách lớp, mỗi dòng một người: Họ tên, chi bộ.", en: "A file of the class's names, one a line: Name, cell."),
      valueName: said(vi: "tệp", en: "file")))
  var names: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Thư mục ghi kết quả; không ghi thì “ket-qua” trong thư mục ấy.", en: "Where to write; by default “ket-qua” in the folder."),
      valueName: said(vi: "thư mục", en: "folder")))
  var to: String?

  @OptionGroup var exam: ExamOptions
  @OptionGroup var course: CourseOptions

  func run() throws {
    let desk = TrainingDesk(options)
    let course = try course.course()
    let files = try desk.progressFiles(in: folder)
    let book = ClassBook(files, in: desk.book, under: try exam.terms(try desk.rules(), desk), at: Surroundings.milliseconds)
    guard !book.learners.isEmpty else { throw desk.nothingLearnt(in: book) }
    let missing = book.missing(of: try names.map { name throws(ExitCode) in try desk.names(in: name) } ?? [])
    let report = try desk.write(book, missing: missing, course, to: to ?? desk.freeFolder(folder + "/ket-qua"))
    desk.tell(book, files: files.count, missing: missing, report)
    if !missing.isEmpty || !report.unwritten.isEmpty || !ClassSummary.remarks(on: book).isEmpty { throw ExitCode(.findings) }
  }
}

/// What a course was, for certificates and statements.
struct CourseOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(said(vi: "Nội dung lớp tập huấn.", en: "What the course was about."), valueName: said(vi: "nội dung", en: "subject"))
  )
  var subject: String = "Nghiệp vụ công tác đảng của chi bộ"

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Nơi mở lớp, cấp giấy chứng nhận.", en: "Who held the course and issues certificates."),
      valueName: said(vi: "nơi", en: "issuer")))
  var by: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Cấp ủy cấp trên của nơi ấy.", en: "The committee above the issuer."), valueName: said(vi: "cấp trên", en: "superior")))
  var superior: String?

  @Option(
    name: .long,
    help: ArgumentHelp(said(vi: "Địa danh trên giấy.", en: "The place on papers."), valueName: said(vi: "địa danh", en: "place")))
  var place: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Chức vụ người ký, ví dụ \"Trưởng ban\".", en: "The post of whoever signs."), valueName: said(vi: "chức vụ", en: "post")))
  var role: String?

  @Option(
    name: .long, help: ArgumentHelp(said(vi: "Họ tên người ký.", en: "Who signs."), valueName: said(vi: "họ tên", en: "name")))
  var signer: String?

  @OptionGroup var day: DayOption

  func course() throws(ExitCode) -> TrainingCertificate.Course {
    TrainingCertificate.Course(
      superior: superior, issuer: by, place: place, day: try day.day() ?? Surroundings.today, subject: subject, role: role, signer: signer)
  }
}

extension TrainingDesk {
  /// What was written where.
  fileprivate struct Written {
    let folder: String
    let certificates: Int
    /// Cells of which there are statements.
    let scripts: Int
    /// Names that do not fit into a statement.
    let unwritten: [String]
  }

  fileprivate func progressFiles(in folder: String) throws(ExitCode) -> [ClassBook.File] {
    if let problem = Files.problem(ofFolder: folder) { throw stop(problem) }
    let names = Files.files(endingIn: ".tsv", below: folder)
    guard !names.isEmpty else {
      throw stop(
        Diagnostic(
          FileCode.unreadable, at: nil,
          Localized(vi: "thư mục \(folder) không có tệp tiến độ nào (.tsv)", en: "the folder \(folder) has no progress files (.tsv)"),
          hint: Localized(
            vi: "chép tệp luyen-tap.tsv của từng máy, từng thẻ nhớ vào đó, mỗi thẻ một thư mục con",
            en: "copy the luyen-tap.tsv of each computer and stick into it, one folder in it for each stick")))
    }
    return names.map { name in
      let bytes = try? Files.bytes(of: folder + "/" + name)
      return ClassBook.File(name: name, text: bytes.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// After each file was named with what is wrong with it.
  fileprivate func nothingLearnt(in book: ClassBook) -> ExitCode {
    for (file, remark) in ClassSummary.remarks(on: book) { console.complain("  \(file): \(remark[console.language])".printable) }
    return stop(
      Diagnostic(
        FileCode.unreadable, at: nil,
        Localized(vi: "không tệp nào có tiến độ của người học; chưa ghi gì", en: "no file holds a learner's progress; nothing was written"))
    )
  }

  fileprivate func names(in path: String) throws(ExitCode) -> [String] {
    do throws(Diagnostic) {
      let source = try Files.source(path)
      return String(decoding: source.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(\.withoutOuterSpace).filter {
        !$0.isEmpty
      }
    } catch {
      throw stop(error)
    }
  }

  /// Results of an earlier time stay beside the new ones.
  fileprivate func freeFolder(_ path: String) -> String {
    (1...999).lazy.map { $0 == 1 ? path : "\(path)-\($0)" }.first { !Files.exists($0) } ?? path
  }

  fileprivate func write(
    _ book: ClassBook, missing: [String], _ course: TrainingCertificate.Course, to folder: String
  ) throws(ExitCode) -> Written {
    let (certificates, statements) = (folder + "/giay-chung-nhan", folder + "/tap-huan")
    let parts = TrainingScript.parts(of: book, in: course).filter { !$0.text.isEmpty || !$0.unwritten.isEmpty }
    let scripts = parts.filter { !$0.text.isEmpty }
    Files.makePrivateFolder(folder)
    if !book.passed.isEmpty { Files.makePrivateFolder(certificates) }
    if !scripts.isEmpty { Files.makePrivateFolder(statements) }
    do throws(Diagnostic) {
      _ = try Exporter.write(ClassSummary.document(of: book, missing: missing), to: folder + "/tong-hop.xlsx")
      _ = try Exporter.write(Array(list(of: book, missing: missing).utf8), to: folder + "/con-thieu.txt")
      for learner in book.passed {
        let result = learner.exam.map { "sửa được \($0.mended)/\($0.faults) lỗi của bài thi, đạt" } ?? ""
        let stem = Files.stem(for: "\(learner.name) \(learner.cell)", otherwise: "hoc-vien")
        let paper = TrainingCertificate.document(for: learner.name, of: learner.cell, in: course, result: result)
        _ = try Exporter.write(paper, to: "\(certificates)/\(stem).docx")
      }
      for part in scripts {
        _ = try Exporter.write(Array(part.text.utf8), to: "\(statements)/\(Files.stem(for: part.cell, otherwise: "chi-bo")).chibo")
      }
    } catch {
      throw stop(error)
    }
    return Written(folder: folder, certificates: book.passed.count, scripts: scripts.count, unwritten: parts.flatMap(\.unwritten))
  }

  private func named(_ learners: [ClassBook.Learner]) -> [String] { learners.map { $0.cell.isEmpty ? $0.name : "\($0.name), \($0.cell)" } }

  /// Who of the class is missing, has not sat the exam or not passed it.
  private func list(of book: ClassBook, missing: [String]) -> String {
    func part(_ title: String, _ names: [String]) -> String {
      names.isEmpty ? "" : "\(title): \(names.count)\n" + names.map { "  \($0)\n" }.joined()
    }
    let waiting = book.learners.filter { $0.exam == nil && !$0.hasOnlyLeft }
    let left = book.learners.filter(\.hasOnlyLeft)
    let failed = book.learners.filter { $0.exam != nil && !$0.hasPassed && !$0.hasPassedLess }
    let easier = book.learners.filter(\.hasPassedLess)
    let text =
      part("Không có tệp tiến độ", missing) + part("Chưa thi", named(waiting)) + part("Thi bỏ dở, chưa nộp bài", named(left))
      + part("Thi chưa đạt", named(failed))
      + part("Đạt theo đề dễ hơn quy định của lớp", named(easier))
    return text.isEmpty ? "Không thiếu ai.\n" : text
  }

  fileprivate func tell(_ book: ClassBook, files: Int, missing: [String], _ written: Written) {
    console.print(
      Localized(
        vi: "\(book.learners.count) học viên trong \(files) tệp, \(book.passed.count) đạt bài thi.",
        en: "\(counted(book.learners.count, "learner")) in \(counted(files, "file")), \(book.passed.count) passed the exam."))
    for (file, remark) in ClassSummary.remarks(on: book) { console.print("  \(file): \(remark[console.language])".printable) }
    for learner in book.learners where !learner.isTwoAtOnce {
      if let note = learner.note { console.print("  \(named([learner])[0]): \(note)".printable) }
    }
    let easier = named(book.learners.filter(\.hasPassedLess))
    if !easier.isEmpty {
      let names = easier.joined(separator: "; ")
      console.print(
        Localized(
          vi:
            "\(easier.count) người đạt theo đề dễ hơn, chưa tính là đạt; nếu lớp đặt như thế, thêm --faults, --minutes, --pass đã dùng: \(names)",
          en:
            "\(easier.count) passed an easier exam, which does not count; if the class set it so, add its --faults, --minutes, --pass: \(names)"
        ))
    }
    if !missing.isEmpty {
      let names = missing.joined(separator: "; ")
      console.print(Localized(vi: "Không có tệp của \(missing.count) người: \(names)", en: "No file of \(missing.count): \(names)"))
    }
    if !written.unwritten.isEmpty {
      let names = written.unwritten.joined(separator: "; ")
      console.print(
        Localized(vi: "Tên chưa viết được thành câu tập huấn: \(names)", en: "Names that do not fit into a statement: \(names)"))
    }
    let (papers, scripts) = (written.certificates, written.scripts)
    console.print(
      Localized(
        vi: "Đã ghi vào \(written.folder): tong-hop.xlsx, con-thieu.txt"
          + (papers > 0 ? ", \(papers) giấy chứng nhận" : "") + (scripts > 0 ? ", câu tập huấn của \(scripts) chi bộ" : "") + ".",
        en: "Wrote to \(written.folder): tong-hop.xlsx, con-thieu.txt"
          + (papers > 0 ? ", \(counted(papers, "certificate"))" : "") + (scripts > 0 ? ", statements of \(counted(scripts, "cell"))" : "")
          + "."))
    if papers == 0 {
      console.print(
        Localized(vi: "Chưa có giấy chứng nhận nào vì chưa ai đạt bài thi.", en: "No certificate was made, for nobody has passed the exam.")
      )
    }
  }
}
