import Documents
import Domain
import Foundation
import Testing

@testable import Training

/// Sixty progress files become one table, certificates, a list and statements.
@Suite struct ClassBookTests {
  static let book = ShippedExerciseTests.book
  static let simulated = SimulatedClass(60, seed: 7, in: book)

  private func gathered(_ files: [ClassBook.File]) -> ClassBook {
    ClassBook(files, in: Self.book, under: ExamTerms(faults: 10, minutes: 60, passMark: 70), at: 1_797_000_000_000)
  }

  private var files: [ClassBook.File] {
    Self.simulated.people.enumerated().map { ClassBook.File(name: "\($0).tsv", text: $1.file) }
  }

  @Test func everybodyIsThereOnce() {
    let whole = gathered(files)
    #expect(whole.learners.count == 60)
    #expect(Set(whole.learners.map { "\($0.name), \($0.cell)" }) == Set(Self.simulated.people.map(\.learner)))
    #expect(whole.doubles.isEmpty && whole.damaged.isEmpty && whole.unreadable.isEmpty)
    for learner in whole.learners {
      let own = Self.simulated.people.filter { $0.name == learner.name && $0.cell == learner.cell }.flatMap(\.lines)
      #expect(learner.report.tries == own.count { $0.hasPrefix("1\t") })
      #expect((learner.exam != nil) == own.contains { $0.hasPrefix("thi1\t") })
    }
    #expect(!whole.passed.isEmpty && whole.passed.count < whole.learners.count)
  }

  /// One machine for three, and each on a stick, are the same class.
  @Test func howTheLinesLieInFilesDoesNotMatter() {
    let shared = stride(from: 0, to: 60, by: 3).map { first in
      ClassBook.File(name: "may-\(first).tsv", text: Self.simulated.people[first..<first + 3].map(\.file).joined())
    }
    let (one, other) = (gathered(files), gathered(shared.reversed()))
    #expect(ClassSummary.document(of: one, missing: []) == ClassSummary.document(of: other, missing: []))
  }

  @Test func doublesAndDamageAreNamedAndCountOnce() {
    let first = Self.simulated.people[0]
    let damaged = first.lines[0].dropLast(20).replacingOccurrences(of: "\t", with: " ")
    let extra = [
      ClassBook.File(name: "chép.tsv", text: first.file + damaged + "\n"), ClassBook.File(name: "trắng.tsv", text: ""),
      ClassBook.File(name: "khác.tsv", text: "đây là thư\n"), ClassBook.File(name: "hỏng.tsv", text: nil),
    ]
    let book = gathered(files + extra)
    #expect(book.doubles.map { [$0.file, $0.other, String($0.lines)] } == [["chép.tsv", "0.tsv", String(first.lines.count)]])
    #expect(book.damaged.map(\.file) == ["chép.tsv"] && book.damaged.map(\.lines) == [[first.lines.count + 1]])
    #expect(book.foreign == ["trắng.tsv", "khác.tsv"] && book.unreadable == ["hỏng.tsv"])
    let (plain, mended) = (ClassSummary.document(of: gathered(files), missing: []), ClassSummary.document(of: book, missing: []))
    #expect(Array(mended.body.prefix(plain.body.count)) == plain.body, "what is doubled or damaged changes no figure")
    #expect(ClassSummary.remarks(on: book).map(\.file) == ["hỏng.tsv", "trắng.tsv", "khác.tsv", "chép.tsv", "chép.tsv"])
  }

  /// A copy, or a part that was carried on elsewhere, is one learner; lines that only one of two files has are to be looked at.
  @Test func filesOfOneNameAreNeverMergedInSilence() {
    let lines = [0, 1, 2, 3].map { number in
      Attempt(
        learner: "Trần Thị Hoa, Chi bộ thôn Đông", exercise: "loi-dau", exerciseVersion: 1, outcome: .left, hints: 0,
        hasSeenSolution: false,
        seconds: 300, at: 4_102_000_000_000 + Int64(number) * 1_000_000, missed: []
      ).line
    }
    let late = lines[3].replacing("\t4102003000000\t", with: "\t4102000100000\t")
    func told(_ files: [[String]]) -> String {
      let book = gathered(files.enumerated().map { ClassBook.File(name: "\($0).tsv", text: $1.joined(separator: "\n")) })
      return book.learners.map { "\($0.report.tries) \($0.files) \($0.isTwoAtOnce)" }.joined(separator: "; ")
    }
    #expect(told([lines]) == #"4 ["0.tsv"] false"#)
    #expect(told([lines, lines]) == #"4 ["0.tsv"] false"#)
    #expect(told([Array(lines.prefix(2)), lines]) == #"4 ["1.tsv"] false"#)
    #expect(told([Array(lines.prefix(2)), Array(lines.suffix(2))]) == #"4 ["0.tsv", "1.tsv"] false"#)
    #expect(told([[lines[0], lines[1]], [lines[1], late]]) == #"3 ["0.tsv", "1.tsv"] true"#)
  }

  @Test func linesWithoutANameAreOfTheFile() {
    let nameless = Self.simulated.people[0].lines.map { $0.replacingOccurrences(of: Self.simulated.people[0].learner, with: "") }
    let text = nameless.joined(separator: "\n")
    let book = gathered([
      ClassBook.File(name: "Trần Thị Hoa, Chi bộ thôn Đông.tsv", text: text), ClassBook.File(name: "Lê Văn Ba/luyen-tap.tsv", text: text),
    ])
    #expect(book.learners.map(\.name) == ["Lê Văn Ba", "Trần Thị Hoa"])
    #expect(book.learners.map(\.cell) == ["", "Chi bộ thôn Đông"])
    #expect(book.doubles.isEmpty, "the same figures on two machines are of two people")
  }

  @Test func whoIsMissingIsSaid() {
    let people = Self.simulated.people
    let book = gathered(Array(files.dropFirst()))
    let list = people.map(\.learner) + ["Đinh Công Vắng, Chi bộ thôn Xa"]
    #expect(book.missing(of: list) == [people[0].learner, "Đinh Công Vắng, Chi bộ thôn Xa"])
    #expect(book.missing(of: [people[1].name.uppercased()]).isEmpty, "capitals do not matter")
  }

  @Test func aCertificateIsARealPaper() {
    let course = TrainingCertificate.Course(
      superior: "Đảng ủy xã Tân Lập", issuer: "Ban Xây dựng Đảng", place: "Tân Lập",
      day: Day(year: 2026, month: 5, day: 12) ?? Day(number: 0),
      subject: "Nghiệp vụ công tác đảng", role: "Trưởng ban", signer: "Nguyễn Văn Đức")
    let paper = TrainingCertificate.document(for: "Trần Thị Hoa", of: "Chi bộ thôn Đông", in: course, result: "sửa được 8/10 lỗi, đạt")
    #expect(paper.mark == nil)
    #expect(
      PlainTextWriter.text(of: paper).split(separator: "\n").map { $0.split { $0 == " " }.joined(separator: " ") } == [
        "ĐẢNG ỦY XÃ TÂN LẬP ĐẢNG CỘNG SẢN VIỆT NAM", "BAN XÂY DỰNG ĐẢNG Tân Lập, ngày 12 tháng 5 năm 2026", "*", "Số ......-GCN",
        "GIẤY CHỨNG NHẬN", "hoàn thành lớp tập huấn", "-----", "Ban Xây dựng Đảng chứng nhận:", "Đồng chí: Trần Thị Hoa",
        "Sinh hoạt tại: Chi bộ thôn Đông", "Đã hoàn thành lớp tập huấn: Nghiệp vụ công tác đảng, ngày 12 tháng 5 năm", "2026.",
        "Kết quả: sửa được 8/10 lỗi, đạt.", "TRƯỞNG BAN", "Nguyễn Văn Đức",
      ])
  }

  /// With CHIBO_CLASS set, the files of the class lie there to be gathered by the program.
  @Test func theClassMayBeLookedAt() throws {
    guard let folder = ProcessInfo.processInfo.environment["CHIBO_CLASS"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (place, person) in Self.simulated.people.enumerated() {
      try person.file.write(toFile: "\(folder)/hoc-vien-\(place + 1).tsv", atomically: true, encoding: .utf8)
    }
  }
}
