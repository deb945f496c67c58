import Diagnostics
import Domain

/// The message that calls members to a meeting (tin nhắn mời họp), to be copied into a telephone.
public enum MeetingMessage: Paper {
  public static let name = Localized(vi: "tin nhắn mời họp", en: "the message on the meeting")
  public static let stem = "tin-nhan-moi-hop"
  public static let serves: [OrderSentence] = []

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    if case .comingMeeting(let coming) = subject { document(of: coming, in: cell, on: day) } else { nil }
  }

  /// When, where, what about, and what to bring.
  public static func document(of coming: ComingMeeting, in cell: Cell, on day: Day) -> Document {
    let calling = CallingPaper(coming, of: cell, on: day)
    let topic = calling.topic.map { ["Chủ đề: \(calling.told($0).closed)" as CleanText] } ?? []
    let agenda = calling.agenda.enumerated().map { index, item in "\(index + 1). \(item.title.closed)" as CleanText }
    let lines: [CleanText] =
      ["Thời gian: \(calling.time).", "Địa điểm: \(calling.told(calling.place).closed)"] + topic + ["Nội dung:"] + agenda
      + ["Chuẩn bị: \(calling.preparation.closed)", calling.excuses]
    let message = MessageText(greeting: "Kính mời \(calling.called) dự \(calling.event).", lines: lines, closing: calling.cellName)
    return Document(heading: nil, title: [], body: [.messages(message.messages)])
  }
}
