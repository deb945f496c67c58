import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// Writes the file of an exercise made of a meeting.
struct ExerciseWriter {
  let title: String
  let id: String
  let bench: FaultBench
  let faults: [FaultBench.Open]
  /// Conditions of what each repair decides, asked for beside the findings.
  let decided: [[String]]

  func asking(of decided: [[String]]) -> ExerciseWriter {
    ExerciseWriter(title: title, id: id, bench: bench, faults: faults, decided: decided)
  }

  /// The whole file.
  var text: String {
    let parts: [[String]] =
      [head, section("bối cảnh", scene), section("dữ liệu", bench.before + bench.lines(with: faults)), section("việc cần làm", task)]
      + faults.indices.map(requirement) + [
        section("lý do đúng", ["Đạt: điều buổi họp đã quyết đều có trong sổ, đủ người, đủ hạn, nên tháng sau đối chiếu được."]),
        section("gợi ý", hints), section("lời giải", faults.map(\.fault.repair)),
      ] + faults.indices.map(mistake) + [["hết"]]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    ["bài \(quoted(title)) phiên bản 1"]
      + indented([
        "mã \(id)", "phút \(6 + 3 * faults.count)", "ngày \(Written.day(bench.day))", "cấp buổi họp",
        "dạy rà soát, \(codes.joined(separator: ", "))",
      ])
  }

  private var codes: [String] {
    faults.map(\.code.rawValue).reduce(into: []) { codes, code in if !codes.contains(code) { codes.append(code) } }
  }

  private var scene: [String] {
    [
      "Buổi họp ngày \(Written.day(bench.day)) của \(bench.cell.facts.name) đang được ghi vào sổ, chưa đọc lại, chưa bế mạc.",
      "Người ghi để sót hoặc ghi thiếu \(faults.count) chỗ. Gõ “rà soát” để xem sổ nhắc điều gì, rồi ghi bổ sung.",
    ]
  }

  /// The facts, as the record would read them back.
  private var task: [String] {
    ["Ghi bổ sung cho đủ, theo sổ tay của thư ký:"] + bench.told(faults.map(\.fault.repair), after: faults).map { "• \($0)" }
  }

  private var hints: [String] {
    [
      "- Gõ “rà soát” và đọc các điều về buổi họp này.", "- Điều ghi thiếu thì điều chỉnh; điều chưa ghi thì ghi như lúc họp.",
      "- Gõ “giải thích” và mã để biết vì sao cần.",
    ]
  }

  private func name(_ index: Int) -> String { "\(index + 1). \(faults[index].fault.missing)" }

  private func requirement(_ index: Int) -> [String] {
    let fault = faults[index]
    let next =
      fault.fault.weakened == nil
      ? "Ghi câu “\(fault.fault.missing)” theo sổ tay của thư ký." : "Bổ sung “\(fault.fault.missing)” bằng câu điều chỉnh."
    return ["yêu cầu \(quoted(name(index)))"]
      + indented(["phải \(conditions(index).joined(separator: " và "))", "vì \(reason(fault.code))", "tiếp \(next)"])
  }

  private func conditions(_ index: Int) -> [String] {
    ["phát hiện(\(quoted(faults[index].code.rawValue))\(subject(of: faults[index]))) = 0"] + decided[index]
  }

  /// `, @hòa` or `, #5`; empty where all findings of the code are meant.
  private func subject(of fault: FaultBench.Open) -> String {
    switch fault.subject {
    case .member(let id): ", @\(bench.cell.member(id)?.handle ?? "")"
    case .task(let id): ", #\(id.number)"
    case .cell, .meeting, .document, .followUp, .group, .candidate, .year: ""
    }
  }

  /// What the check that must find nothing asks for, as `giải thích` tells it.
  private func reason(_ code: FindingCode) -> String { Checks.named(code.rawValue)?.rule.vi ?? "" }

  /// All is stated but one.
  private func mistake(_ index: Int) -> [String] {
    let others = faults.indices.filter { $0 != index }.map { faults[$0].fault.repair }
    return ["sai thường gặp \(quoted("quên: \(name(index))")) trái \(quoted(name(index)))"]
      + indented(others.isEmpty ? ["rà soát"] : others)
  }

  private func section(_ word: String, _ lines: [String]) -> [String] { [word] + indented(lines) }

  private func indented(_ lines: [String]) -> [String] {
    lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" } }
  }

  private func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "'"))\"" }
}
