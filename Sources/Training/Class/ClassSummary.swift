import Diagnostics
import Documents
import TextRoom

/// The tables of a class for its trainer (bảng tổng hợp lớp): what each has learnt, who is missing, and which files are to be looked at.
public enum ClassSummary {
  /// - Parameter missing: names of the class of whom no file tells.
  public static func document(of book: ClassBook, missing: [String]) -> Document {
    var body: [Block] = [.heading(level: 1, "Kết quả"), .table(results(of: book))]
    if !missing.isEmpty { body += [.heading(level: 1, "Còn thiếu"), .table(names(missing))] }
    let remarks = remarks(on: book)
    if !remarks.isEmpty { body += [.heading(level: 1, "Tệp cần xem lại"), .table(files(remarks))] }
    return Document(
      heading: nil, title: ["BẢNG TỔNG HỢP LỚP TẬP HUẤN"],
      abstract: "\(book.learners.count) học viên, \(book.passed.count) đạt bài thi", body: body, isTabular: true, isWide: true)
  }

  private static func results(of book: ClassBook) -> Table {
    Table(
      columns: [
        .init("STT", width: 6, .center), .init("Họ và tên", width: 22), .init("Chi bộ", width: 20),
        .init("Bài đã đạt", width: 8, .trailing),
        .init("Số lần làm", width: 8, .trailing), .init("Số phút", width: 8, .trailing), .init("Số phút dự kiến", width: 8, .trailing),
        .init("Lỗi của bài thi", width: 8, .trailing), .init("Đã sửa", width: 8, .trailing), .init("Kết quả thi", width: 10),
        .init("Ba điều còn yếu", width: 48), .init("Ghi chú", width: 20),
      ],
      rows: book.learners.enumerated().map { index, learner in
        let weak = learner.report.weaknesses.prefix(3).map { "\($0.name.vi): \($0.count) lần" }.joined(separator: "; ")
        return [
          .number(index + 1), .init(learner.name), .init(learner.cell), .number(learner.report.solved), .number(learner.report.tries),
          .number(learner.report.minutes), .number(learner.report.declaredMinutes), learner.exam.map { .number($0.faults) } ?? "",
          learner.exam.map { .number($0.mended) } ?? "", .init(learner.verdict), .init(weak), .init(learner.note ?? ""),
        ]
      })
  }

  private static func names(_ names: [String]) -> Table {
    Table(
      columns: [.init("STT", width: 6, .center), .init("Họ và tên", width: 60)],
      rows: names.enumerated().map { [.number($0 + 1), .init($1)] })
  }

  private static func files(_ remarks: [(file: String, remark: Localized)]) -> Table {
    Table(
      columns: [.init("Tệp", width: 40), .init("Điều cần xem", width: 60)], rows: remarks.map { [.init($0.file), .init($0.remark.vi)] })
  }

  /// What is to be looked at in the files, a line each.
  public static func remarks(on book: ClassBook) -> [(file: String, remark: Localized)] {
    book.unreadable.map {
      (
        $0,
        Localized(
          vi: "không mở được tệp: không có quyền đọc, đường dẫn hỏng, hoặc thẻ nhớ hỏng",
          en: "cannot be opened: no permission, a link to nothing, or a damaged stick")
      )
    }
      + book.foreign.map {
        (
          $0,
          Localized(
            vi: "không có dòng tiến độ nào, không phải tệp tiến độ hoặc tệp trắng",
            en: "no line of progress: another kind of file, or empty")
        )
      }
      + book.damaged.map { file in
        let (vi, en) = (numbers(file.lines, "dòng", "dòng"), numbers(file.lines, "line", "lines"))
        return (
          file.file,
          Localized(vi: "\(vi) bị hỏng hoặc của bản khác, không tính", en: "\(en) damaged or of another version, not counted")
        )
      }
      + book.doubles.map {
        (
          $0.file,
          Localized(
            vi: "\($0.lines) dòng trùng với tệp \($0.other), chỉ tính một lần",
            en: "\(counted($0.lines, "line")) also in \($0.other), counted once")
        )
      }
      + book.learners.filter(\.isTwoAtOnce).map {
        (
          $0.files.joined(separator: ", "),
          Localized(
            vi: "cùng tên \($0.name), giờ làm chồng lên nhau: có thể là hai người, xem lại tên",
            en: "both of \($0.name), at the same time: may be two people, look at the name")
        )
      }
      + book.sameExams.map { names in
        (names.files, Localized(vi: "cùng một lần thi mang tên \(names.told)", en: "one exam under the names \(names.told)"))
      }
  }

  /// `dòng 2, 5, 9 (3 dòng)`; of many the first few.
  private static func numbers(_ lines: [Int], _ one: String, _ many: String) -> String {
    let told = lines.prefix(5).map(String.init).joined(separator: ", ") + (lines.count > 5 ? ", …" : "")
    return lines.count == 1 ? "\(one) \(told)" : "\(many) \(told) (\(lines.count) \(many))"
  }
}

extension ClassBook.Learner {
  /// Which files bear the name, where it is more than one, and how often an exam was left; nil where there is nothing to say.
  public var note: String? {
    let told = [left, bearers].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: "; ")
  }

  private var left: String? {
    let count = report.unfinishedExams.count
    return count == 0 ? nil : "bỏ dở \(count) lần thi"
  }

  private var bearers: String? {
    guard files.count > 1 else { return nil }
    let told = "\(files.count) tệp cùng tên: \(files.joined(separator: ", "))"
    return isTwoAtOnce ? told + "; giờ làm chồng lên nhau, có thể là hai người" : told
  }

  /// An exam was begun, and none was handed in.
  public var hasOnlyLeft: Bool { exam == nil && !report.unfinishedExams.isEmpty }

  /// `đạt`, `chưa đạt`, `thi đề dễ hơn` (an exam that asked less than the class does), `bỏ dở`, `chưa thi`
  public var verdict: String {
    guard exam != nil else { return hasOnlyLeft ? "bỏ dở" : "chưa thi" }
    return hasPassed ? "đạt" : hasPassedLess ? "thi đề dễ hơn" : "chưa đạt"
  }

  /// The exam was passed as it was set then, which asked less than the class does.
  public var hasPassedLess: Bool { !hasPassed && exam?.isPassed == true }
}
