import Diagnostics
import Domain
import TextRoom
import Wording

// New work.

/// Giao việc có hạn, sản phẩm, người theo dõi.
enum TaskGiven: RoomEvent {
  static let id = "task"
  static let name = Localized(vi: "giao việc", en: "a task is given")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork(), let follower = room.someone(but: [work.lead], official: true) else { return nil }
    let due = room.dayAhead(14...100)
    let words = room.pick([
      "Giao \(room.called(work.lead)) việc “\(work.text)”, hạn \(room.said(due)), sản phẩm là \(work.product.lowercasedFirst), ",
      "Việc “\(work.text)” giao \(room.called(work.lead)) làm đến \(room.said(due)), nộp \(work.product.lowercasedFirst), ",
    ])
    return Turn(
      [room.chairLine(words + "\(room.called(follower)) theo dõi.")],
      [
        "phân công \(room.at(work.lead)) hạn \(room.written(due)) sản phẩm \"\(work.product)\" theo dõi \(room.at(follower)): \(work.text)"
      ])
  }
}

/// Giao cho hai người, một người chủ trì.
enum TaskOfTwo: RoomEvent {
  static let id = "task-of-two"
  static let name = Localized(vi: "giao việc cho hai người", en: "a task for two")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork(), let other = room.free(but: [work.lead]) else { return nil }
    room.charged.insert(other)
    let due = room.dayAhead(14...100)
    return Turn(
      [
        room.chairLine(
          "Việc “\(work.text)” giao hai người thì rõ hơn: \(room.called(work.lead)) chủ trì, cùng \(room.called(other)), hạn \(room.said(due)), "
            + "sản phẩm: \(work.product.lowercasedFirst).")
      ],
      [
        "phân công \(room.at(work.lead)), \(room.at(other)) hạn \(room.written(due)) sản phẩm \"\(work.product)\": \(work.text)"
      ])
  }
}

/// Tự nhận việc.
enum TaskVolunteered: RoomEvent {
  static let id = "task-volunteered"
  static let name = Localized(vi: "xung phong nhận việc", en: "somebody takes a task on")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork(), work.lead != room.chair else { return nil }
    let due = room.dayAhead(14...100)
    return Turn(
      [
        room.line(work.lead, "Việc “\(work.text)” để tôi nhận, xong trong hạn \(room.said(due)), nộp \(work.product.lowercasedFirst)."),
        room.chairLine("Chi bộ nhất trí giao \(room.called(work.lead))."),
      ], ["phân công \(room.at(work.lead)) hạn \(room.written(due)) sản phẩm \"\(work.product)\": \(work.text)"])
  }
}

/// Việc hằng tháng.
enum MonthlyTask: RoomEvent {
  static let id = "task-monthly"
  static let name = Localized(vi: "giao việc hằng tháng", en: "a monthly task")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork(), let follower = room.someone(but: [work.lead], official: true) else { return nil }
    return Turn(
      [
        room.chairLine(
          "Từ nay \(room.called(work.lead)) lo hằng tháng việc “\(work.text)”, việc cố định, sản phẩm: \(work.product.lowercasedFirst); "
            + "\(room.called(follower)) theo dõi.")
      ],
      [
        "phân công \(room.at(work.lead)) loại cố định hằng tháng sản phẩm \"\(work.product)\" theo dõi \(room.at(follower)): \(work.text)"
      ])
  }
}

/// Giao nhóm hộ.
enum HouseholdsGiven: RoomEvent {
  static let id = "task-households"
  static let name = Localized(vi: "giao phụ trách hộ", en: "households are given")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork() else { return nil }
    let (count, due) = (room.choice.number(in: 3...9), room.dayAhead(40...150))
    return Turn(
      [
        room.chairLine(
          "\(room.called(work.lead).capitalizedFirst) phụ trách \(count) hộ ở xóm Trên, làm việc “\(work.text)”, hạn \(room.said(due)), "
            + "nộp \(work.product.lowercasedFirst).")
      ],
      [
        "phân công \(room.at(work.lead)) hạn \(room.written(due)) sản phẩm \"\(work.product)\" địa bàn \"Xóm Trên\" số hộ \(count): \(work.text)"
      ])
  }
}

/// Việc theo văn bản cấp trên.
enum TaskByDocument: RoomEvent {
  static let id = "task-by-document"
  static let name = Localized(vi: "giao việc theo văn bản", en: "a task by a document")

  static func happen(in room: Room) -> Turn? {
    let documents = room.cell.documents.filter { $0.fact.meeting != nil && $0.fact.meeting == room.meeting?.id && $0.fact.issuer != nil }
    guard let document = documents.last, let work = room.newWork() else { return nil }
    let (number, due) = (Written.document(document.fact.number), room.dayAhead(14...60))
    return Turn(
      [
        room.chairLine(
          "Căn cứ \(number), giao \(room.called(work.lead)) việc đột xuất “\(work.text)”, hạn \(room.said(due)), "
            + "sản phẩm: \(work.product.lowercasedFirst).")
      ],
      [
        "phân công \(room.at(work.lead)) loại đột xuất hạn \(room.written(due)) sản phẩm \"\(work.product)\" căn cứ \(number): \(work.text)"
      ])
  }
}

/// Giao thêm vào phút chót, sau khi người khác từ chối.
enum TaskDeclined: RoomEvent {
  static let id = "task-declined"
  static let name = Localized(vi: "người được giao xin thôi, giao người khác", en: "one declines a task, another takes it")

  static func happen(in room: Room) -> Turn? {
    guard let work = room.newWork(), let other = room.someone(but: [work.lead]) else { return nil }
    let due = room.dayAhead(14...60)
    return Turn(
      [
        room.chairLine("Việc “\(work.text)” tôi định giao \(room.called(other))."),
        room.line(other, "Đầu gối tôi không lên dốc được nữa, xin chi bộ giao người khác."),
        room.chairLine("Vậy không giao \(room.called(other)) nữa, giao bổ sung cho \(room.called(work.lead)), hạn \(room.said(due))."),
      ], ["phân công \(room.at(work.lead)) hạn \(room.written(due)): \(work.text)"])
  }
}

extension Room {
  /// Work that nobody has, and who is to do it.
  fileprivate func newWork() -> (lead: MemberID, text: String, product: String)? {
    let known = Set(cell.tasks.map(\.assignment.text.nameKey))
    guard let lead = free(), let work = choice.one(of: RoomPhrases.work.filter { !known.contains($0.text.nameKey) }) else { return nil }
    charged.insert(lead)
    return (lead, work.text, work.product)
  }
}
