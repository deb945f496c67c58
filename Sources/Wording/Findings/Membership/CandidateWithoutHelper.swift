import Diagnostics
import Domain

extension CandidateWithoutHelper: Worded {
  package static let rule = Localized(
    vi: "Quần chúng ưu tú có đảng viên chính thức được phân công giúp đỡ; người đã chuyển đi hoặc dự bị không tính.",
    en: "A candidate has official members named to help; those who left or are probationary do not count.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" sinh 20/10/2001 giới thiệu 03/03/2026", mendedBy: "quần chúng \"Ngô Thị Mai\" giúp đỡ @hòa")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "quần chúng \(candidate) có \(has)/\(needed) đảng viên chính thức giúp đỡ",
      en: "the candidate \(candidate) has \(has) of \(words.count(needed, "helper"))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { has == 0 && needed == 1 ? writer.nameHelper(of: candidate) : nil }
}
