import Domain
import Testing

@testable import Documents

@Suite struct MessageTests {
  private func messages(_ document: Document) -> [[String]] {
    guard case .messages(let messages)? = document.body.first else { return [] }
    return messages.map { $0.map(\.text) }
  }

  @Test func eachIsToldOfTheOwnTasksAlone() throws {
    let cell = try HandedOut.history().cell
    let document = TaskMessages.document(of: cell, for: nil, in: HandedOut.december, on: HandedOut.today)
    try expectGolden(PlainTextWriter.text(of: document), "task-messages.txt")
    let all = messages(document).map { $0.joined(separator: "\n") }
    #expect(all.count == 5 && all.allSatisfy { $0.count <= MessageText.longest && !$0.contains("@") && !$0.contains("#") })
    #expect(!all.joined().contains("rút kinh nghiệm") && !all.joined().lowercased().contains("chậm"))
    #expect(document.isOfMessages && document.usualFormat == .plainText)
  }

  /// Letters of a message: exactly as many as fit stay one, one more makes two, and no letter is lost between words.
  @Test func aLongMessageIsCutIntoSeveral() {
    func cut(_ lines: [CleanText]) -> [[CleanText]] { MessageText(greeting: "Kính gửi,", lines: lines, closing: "Chi bộ").messages }
    let room = MessageText.longest - "Kính gửi,".count - "Chi bộ".count - 8 - 2
    let word = CleanText(String(repeating: "a", count: room - 1))
    #expect(cut([word]).count == 1 && cut([word, "b"]).count == 2)
    #expect(cut([word, "b"]).map { $0[0] } == ["Kính gửi (1/2),", "Kính gửi (2/2),"])
    let endless = cut([CleanText(String(repeating: "từ ", count: 900))])
    #expect(endless.count == 1 && endless[0][1].text.hasSuffix("từ…"))
    for message in cut((1...90).map { "\($0). Việc thứ \($0) của đồng chí trong tháng" }) + endless {
      #expect(message.map(\.text).joined(separator: "\n").count <= MessageText.longest)
    }
  }

  @Test func theMessageSaysWhenWhereWhatAndWhatToBring() throws {
    let cell = try HandedOut.history().cell
    let document = MeetingMessage.document(of: HandedOut.coming, in: cell, on: HandedOut.today)
    try expectGolden(PlainTextWriter.text(of: document), "meeting-message.txt")
    #expect(messages(document).count == 1 && messages(document)[0].joined(separator: "\n").count <= MessageText.longest)
    #expect(document.blanks.isEmpty)
  }

  @Test func whatNobodySaidIsLeftAsDots() throws {
    let cell = try HandedOut.history().cell
    let coming = ComingMeeting(kind: .thematic, month: HandedOut.december)
    #expect(MeetingMessage.document(of: coming, in: cell, on: HandedOut.today).blanks == ["Thời gian", "Địa điểm", "Chủ đề"])
  }
}
