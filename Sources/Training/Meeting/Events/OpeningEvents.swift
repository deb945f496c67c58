import Diagnostics
import Domain
import TextRoom
import Wording

// How a meeting begins: one of these opens it.

/// Khai mạc như mọi tháng.
enum UsualOpening: RoomEvent {
  static let id = "opening"
  static let name = Localized(vi: "khai mạc", en: "opening")

  static func happen(in room: Room) -> Turn? {
    guard let opening = Opening(room), let clerk = room.clerk else { return nil }
    let words = room.pick([
      "Đã đến giờ. Hôm nay \(opening.when), chi bộ họp thường kỳ tại \(opening.place). Tôi chủ trì, thư ký là \(room.called(clerk)).",
      "Bà con đảng viên ngồi gần lại cho ấm, ta vào việc. Họp thường kỳ, \(opening.when), ở \(opening.place); tôi chủ trì, \(room.called(clerk)) làm thư ký.",
    ])
    return Turn([room.chairLine(words)], [opening.statement("thường kỳ", room.at(clerk))])
  }
}

/// Chọn thư ký ngay tại buổi họp.
enum ClerkChosen: RoomEvent {
  static let id = "clerk-chosen"
  static let name = Localized(vi: "chọn thư ký", en: "choosing a clerk")

  static func happen(in room: Room) -> Turn? {
    guard let opening = Opening(room), let clerk = room.clerk,
      let proposer = room.choice.one(of: room.expected.filter { $0 != clerk && $0 != room.chair && !room.absent.contains($0) })
    else { return nil }
    return Turn(
      [
        room.chairLine(
          "Chi bộ họp thường kỳ \(opening.when) tại \(opening.place), tôi chủ trì. Hôm nay chưa có thư ký, mời chi bộ giới thiệu."),
        room.line(proposer, "Tôi giới thiệu \(room.called(clerk)) ghi biên bản."),
        room.chairLine("Chi bộ nhất trí, mời \(room.called(clerk)) làm thư ký."),
      ], [opening.statement("thường kỳ", room.at(clerk))])
  }
}

/// Họp trực tuyến.
enum OnlineOpening: RoomEvent {
  static let id = "opening-online"
  static let name = Localized(vi: "khai mạc họp trực tuyến", en: "opening online")

  static func happen(in room: Room) -> Turn? {
    guard let opening = Opening(room), let clerk = room.clerk else { return nil }
    let words =
      "Mưa lớn, hôm nay ta họp trực tuyến, điểm cầu chính ở \(opening.place). Họp thường kỳ \(opening.when), tôi chủ trì, \(room.called(clerk)) thư ký."
    return Turn([room.chairLine(words)], [opening.statement("thường kỳ", room.at(clerk)) + " trực tuyến"])
  }
}

/// Bí thư vắng, phó bí thư hoặc chi ủy viên chủ trì.
enum DeputyOpening: RoomEvent {
  static let id = "opening-deputy"
  static let name = Localized(vi: "phó bí thư chủ trì thay", en: "the deputy chairs")

  static func happen(in room: Room) -> Turn? {
    guard let secretary = room.holder(of: .secretary), let deputy = room.holder(of: .deputy) ?? room.holder(of: .committeeMember),
      room.expected.contains(deputy), deputy != secretary
    else { return nil }
    room.chair = deputy
    if room.clerk == deputy || room.clerk == secretary { room.clerk = room.expected.first { $0 != deputy && $0 != secretary } }
    guard let opening = Opening(room), let clerk = room.clerk else { return nil }
    let words =
      "\(room.called(secretary).capitalizedFirst) đi họp trên xã nên ủy quyền cho tôi chủ trì. Họp thường kỳ \(opening.when) tại \(opening.place), thư ký \(room.called(clerk))."
    return Turn([room.chairLine(words)], [opening.statement("thường kỳ", room.at(clerk))])
  }
}

/// Sinh hoạt chuyên đề.
enum ThemeOpening: RoomEvent {
  static let id = "opening-theme"
  static let name = Localized(vi: "khai mạc sinh hoạt chuyên đề", en: "opening a thematic meeting")

  static func happen(in room: Room) -> Turn? {
    guard let opening = Opening(room), let clerk = room.clerk,
      let author = room.choice.one(of: room.expected.filter { room.isOfficial($0) && !room.absent.contains($0) })
    else { return nil }
    let topic = room.pick(RoomPhrases.topics)
    let words =
      "Chi bộ sinh hoạt chuyên đề “\(topic)” \(opening.when) tại \(opening.place). Tôi chủ trì, \(room.called(clerk)) thư ký; \(room.called(author)) chuẩn bị chuyên đề."
    let statement = opening.statement("chuyên đề", room.at(clerk)) + " người chuẩn bị \(room.at(author)) chủ đề \"\(topic)\""
    return Turn([room.chairLine(words)], [statement])
  }
}

/// Tài liệu đã gửi trước.
enum OpeningWithMaterial: RoomEvent {
  static let id = "opening-material"
  static let name = Localized(vi: "tài liệu gửi trước", en: "material sent before")

  static func happen(in room: Room) -> Turn? {
    guard let opening = Opening(room), let clerk = room.clerk else { return nil }
    let sent = room.day.adding(days: -room.choice.number(in: 1...5))
    let words =
      "Tài liệu đã gửi lên sổ tay điện tử từ \(room.said(sent)), chắc các đồng chí đã đọc. Họp thường kỳ \(opening.when) tại \(opening.place); tôi chủ trì, thư ký \(room.called(clerk))."
    return Turn([room.chairLine(words)], [opening.statement("thường kỳ", room.at(clerk)) + " gửi tài liệu \(room.written(sent))"])
  }
}

/// The day, time and place of a meeting, as said and as written.
private struct Opening {
  let when: String
  let place: String
  private let written: String

  init?(_ room: Room) {
    guard let chair = room.chair else { return nil }
    place = room.pick(RoomPhrases.places)
    when = room.choice.chance(50) ? "\(room.said(room.day)), lúc \(room.timeSaid)" : "lúc \(room.timeSaid), \(room.said(room.day))"
    written = "\(room.written(room.day)) lúc \(room.timeWritten) tại \"\(place.capitalizedFirst)\" chủ trì \(room.at(chair))"
  }

  /// - Parameter clerk: as a statement names them.
  func statement(_ kind: String, _ clerk: String) -> String { "họp \(kind) \(written) thư ký \(clerk)" }
}
