import Diagnostics
import Domain
import Syntax

extension Finding {
  /// How the program reports it.
  public var diagnosticSeverity: Diagnostics.Severity {
    switch severity {
    case .breach: .error
    case .warning: .warning
    case .notice: .note
    }
  }

  /// The document the rule is from, with a remark when a number or the text is not certain.
  public var sourceNote: Localized {
    guard !source.isEmpty else {
      return Localized(vi: "chưa rõ văn bản có hiệu lực vào ngày ấy", en: "no document in force on that day is known")
    }
    let remarks = certainty.remarks
    let words = Finding.words(ofSource: source)
    guard !remarks.isEmpty else { return words }
    return Localized(
      vi: "\(words.vi) (\(remarks.map(\.vi).joined(separator: "; ")))", en: "\(words.en) (\(remarks.map(\.en).joined(separator: "; ")))")
  }

  /// Several lines: what the rule is, what was found, the source, the numbers used with theirs, the evidence, the mending statement.
  ///
  /// - Parameter cell: the cell the finding was made in.
  public func explanation(cell: Cell) -> Localized {
    var lines = [status(cell: cell), rule, Localized(vi: "Nguồn: \(sourceNote.vi)", en: "Source: \(sourceNote.en)")]
    lines += parameters.map(CellWords(cell: cell).parameter)
    if !evidence.isEmpty {
      let records = evidence.map { String($0.number) }.joined(separator: ", ")
      lines.append(Localized(vi: "Bằng chứng: bản ghi \(records)", en: "Evidence: records \(records)"))
    }
    let statements = zip(remedyStatements(cell: cell, in: .vi), remedyStatements(cell: cell, in: .en)).map { vi, en in
      Localized(vi: Printer.print(vi, in: .vi), en: Printer.print(en, in: .en))
    }
    if !statements.isEmpty { lines.append(Localized(vi: "Có thể ghi:", en: "You may state:")) }
    lines += statements.map { Localized(vi: "    \($0.vi)", en: "    \($0.en)") }
    return Localized(vi: lines.map(\.vi).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }
}

extension CellWords {
  /// `Mức áp dụng: absence.months.year = 3 từ 26/05/2025, 294-QĐ/TW § 8.1`
  func parameter(_ parameter: RuleParameter) -> Localized {
    let value = "\(parameter.name) = \(number(of: parameter))"
    let from = Written.day(parameter.from)
    let unverified = parameter.verified ? Localized(vi: "", en: "") : Localized(vi: ", chưa kiểm chứng", en: ", unverified")
    return Localized(
      vi: "Mức áp dụng: \(value) từ \(from), \(parameter.origin.vi)\(unverified.vi)",
      en: "Number used: \(value) from \(from), \(parameter.origin.en)\(unverified.en)")
  }
}

extension Certainty {
  /// What a reader should know before relying on the finding; empty when it is firm.
  fileprivate var remarks: [Localized] {
    var remarks: [Localized] = []
    if !isTextSeen {
      remarks.append(Localized(vi: "mới thấy qua hướng dẫn, chưa đọc văn bản gốc", en: "seen through guides, not in the document itself"))
    }
    if isDisputed { remarks.append(Localized(vi: "quy định còn cách hiểu khác nhau", en: "the text is read in different ways")) }
    if !unverified.isEmpty {
      let names = unverified.map(\.name).joined(separator: ", ")
      remarks.append(Localized(vi: "số liệu chưa kiểm chứng: \(names)", en: "unverified number: \(names)"))
    }
    return remarks
  }
}
