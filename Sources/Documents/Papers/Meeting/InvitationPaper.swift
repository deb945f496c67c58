import Diagnostics
import Domain

/// The invitation to a meeting (giấy mời họp).
///
/// Layout: 05-HD/VPTW of 27/5/2026.
public enum InvitationPaper: Paper {
  public static let name = Localized(vi: "giấy mời", en: "the invitation")
  public static let stem = "giay-moi"
  public static let serves: [OrderSentence] = []

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .comingMeeting(let coming) = subject { document(of: coming, in: cell, on: day) } else { nil }
  }

  /// To whom, when, where, what about and what to bring; the name of whom it goes to is left as dots.
  public static func document(of coming: ComingMeeting, in cell: Cell, on day: Day) -> Document {
    let calling = CallingPaper(coming, of: cell, on: day)
    let agenda = calling.agenda.enumerated().map { index, item in Block.point(index + 1, .plain(item.title.closed)) }
    return Document(
      heading: calling.paper.heading(of: "GM", nil), title: ["GIẤY MỜI"], abstract: "dự \(calling.event)",
      body: [.paragraph(.plain("\(calling.cellName) kính mời đồng chí: \(CleanText.blank)\(CleanText.blank)"))]
        + [.paragraph(.plain("Đến dự: \(calling.event)."))]
        + calling.circumstances + [.paragraph(.bold("Nội dung:"))] + agenda
        + [
          .paragraph(.bold("Chuẩn bị: ") + .plain(calling.preparation.closed)),
          .paragraph(.plain("Đề nghị đồng chí đến dự đúng giờ. \(calling.excuses)")),
        ], signatures: calling.paper.signatures, recipients: ["Như kính mời,", "Lưu Chi bộ."])
  }
}
