import Diagnostics

extension SyntaxCode {
  public var example: CodeExample? { SyntaxCode.examples[self] }

  private static let examples: [SyntaxCode: CodeExample] = [
    .unknownVerb: CodeExample(
      when: Localized(vi: "phânn côngg @bình: Phụ trách 10 hộ", en: "asign @bình: Phụ trách 10 hộ"),
      mendedBy: "phân công @bình: Phụ trách 10 hộ"),
    .unexpected: CodeExample(
      when: Localized(vi: "báo cáo @bình #2 Đã vận động 3 hộ", en: "report @bình on #2 Đã vận động 3 hộ"),
      mendedBy: "báo cáo @bình #2: Đã vận động 3 hộ"),
    .missing: CodeExample(
      when: Localized(vi: "phân công @bình hạn 30/09/2026", en: "assign @bình due 30/09/2026"),
      mendedBy: "phân công @bình hạn 30/09/2026: Xây dựng phương án"),
    .malformedNumber: CodeExample(
      when: Localized(vi: "điều chỉnh #2 hạn 30-9-26", en: "adjust #2 due 30-9-26"), mendedBy: "điều chỉnh #2 hạn 30/09/2026"),
    .unknownCharacter: CodeExample(when: Localized(vi: "vắng ＠lan", en: "absent ＠lan"), mendedBy: "vắng @lan"),
    .unterminatedString: CodeExample(
      when: Localized(vi: "khách mời \"Lê Văn Sáu", en: "guest \"Lê Văn Sáu"), mendedBy: "khách mời \"Lê Văn Sáu\""),
    .repeatedClause: CodeExample(
      when: Localized(vi: "bế mạc lúc 20:00 lúc 20:45", en: "close at 20:00 at 20:45"), mendedBy: "bế mạc lúc 20:45"),
    .strayEnd: CodeExample(
      when: Localized(vi: "rà soát\nhết", en: "check\nend"),
      do: Localized(vi: "Bỏ “hết”, hoặc viết câu mở khối ở trên.", en: "Leave “end” out, or write the line that opens the block above.")),
    .unclosedBlock: CodeExample(
      when: Localized(vi: "nếu đếm(nhiệm vụ khi quá hạn) > 0\n    rà soát", en: "if đếm(nhiệm vụ khi quá hạn) > 0\n    check"),
      mendedBy: "nếu đếm(nhiệm vụ khi quá hạn) > 0\n    rà soát\nhết"),
    .tooDeep: CodeExample(
      when: Localized(vi: "gán x = “{“{“{“{a}”}”}”}”", en: "let x = “{“{“{“{a}”}”}”}”"),
      do: Localized(vi: "Gán phần trong cùng cho một tên trước.", en: "Give the innermost part a name with let first.")),
  ]
}
