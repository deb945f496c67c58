import Diagnostics
import Domain
import TextRoom

// How a meeting ends.

/// Chấm điểm buổi họp.
enum Scored: RoomEvent {
  static let id = "score"
  static let name = Localized(vi: "chấm điểm buổi họp", en: "the meeting is scored")

  static func happen(in room: Room) -> Turn? {
    let points = room.choice.number(in: 70...98)
    return Turn(
      [room.chairLine("Buổi họp tự chấm \(points) điểm, điểm yếu là còn ít người nói.")], ["chấm điểm \(points): Còn ít người phát biểu"])
  }
}

/// Đọc lại biên bản.
enum MinutesReadBack: RoomEvent {
  static let id = "read-back"
  static let name = Localized(vi: "đọc lại biên bản", en: "the minutes are read back")

  static func happen(in room: Room) -> Turn? {
    guard let clerk = room.clerk, room.present.contains(clerk) else { return nil }
    return Turn(
      [room.chairLine("Mời thư ký đọc lại biên bản để chi bộ góp ý."), room.line(clerk, "Tôi xin đọc lại…")], ["đọc lại"])
  }
}

/// Thông qua biên bản.
enum MinutesAdopted: RoomEvent {
  static let id = "minutes-adopted"
  static let name = Localized(vi: "thông qua biên bản", en: "the minutes are adopted")

  static func happen(in room: Room) -> Turn? {
    guard room.voters > 2 else { return nil }
    let count = Count(room.voters, 0, 0)
    return Turn(
      [room.chairLine("Về biên bản vừa đọc: \(count.said(room)).")], ["biểu quyết \(count.written): Thông qua biên bản"])
  }
}

/// Bế mạc.
enum Closed: RoomEvent {
  static let id = "close"
  static let name = Localized(vi: "bế mạc", en: "the meeting is closed")

  static func happen(in room: Room) -> Turn? {
    let words = room.pick(["Buổi họp bế mạc lúc \(room.timeSaid). Cảm ơn các đồng chí.", "Thôi ta nghỉ, bây giờ là \(room.timeSaid)."])
    return Turn([room.chairLine(words)], ["bế mạc lúc \(room.timeWritten)"])
  }
}
