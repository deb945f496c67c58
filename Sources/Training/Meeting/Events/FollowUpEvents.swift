import Diagnostics
import Domain
import TextRoom
import Wording

// Points, targets and shortcomings: those of last month, and those of the resolution now.

/// Báo cáo một điểm của nghị quyết trước.
enum PointReported: RoomEvent {
  static let id = "point-report"
  static let name = Localized(vi: "báo cáo điểm nghị quyết", en: "a report on a point")

  static func happen(in room: Room) -> Turn? {
    guard let (point, lead) = room.followUp(.point) else { return nil }
    let percent = room.choice.number(in: 3...19) * 5
    let name = room.called(point)
    return Turn(
      [
        room.line(lead, "\(name.capitalizedFirst): đã làm được \(room.percentSaid(percent))."),
        room.chairLine("\(name.capitalizedFirst) đúng tiến độ, tiếp tục."),
      ],
      [
        "báo cáo \(room.at(lead)) \(room.at(point)) đạt \(percent)%: Đã làm theo phân công",
        "kết luận \(room.at(point)) đúng tiến độ: Tiếp tục",
      ])
  }
}

/// Một điểm của nghị quyết trước đã xong.
enum PointDone: RoomEvent {
  static let id = "point-done"
  static let name = Localized(vi: "điểm nghị quyết đã xong", en: "a point is done")

  static func happen(in room: Room) -> Turn? {
    guard let (point, lead) = room.followUp(.point) else { return nil }
    let name = room.called(point)
    return Turn(
      [
        room.line(lead, "\(name.capitalizedFirst) tôi đã làm xong, có biên bản."),
        room.chairLine("Kết luận \(name) hoàn thành."),
      ],
      [
        "báo cáo \(room.at(lead)) \(room.at(point)): Đã xong, có biên bản", "kết luận \(room.at(point)) hoàn thành: Có biên bản",
      ])
  }
}

/// Lùi hạn một điểm.
enum PointPostponed: RoomEvent {
  static let id = "point-postponed"
  static let name = Localized(vi: "lùi hạn điểm nghị quyết", en: "a point is postponed")

  static func happen(in room: Room) -> Turn? {
    guard let (point, _) = room.followUp(.point) else { return nil }
    let due = room.dayAhead(25...60)
    return Turn(
      [room.chairLine("\(room.called(point).capitalizedFirst) chưa làm được vì mưa lũ, lùi hạn đến \(room.said(due)).")],
      ["điều chỉnh \(room.at(point)) hạn \(room.written(due)): Mưa lũ"])
  }
}

/// Báo cáo một chỉ tiêu.
enum TargetReported: RoomEvent {
  static let id = "target-report"
  static let name = Localized(vi: "báo cáo chỉ tiêu", en: "a report on a target")

  static func happen(in room: Room) -> Turn? {
    guard let (target, lead) = room.followUp(.target) else { return nil }
    let percent = room.choice.number(in: 60...94)
    let name = room.called(target)
    return Turn(
      [
        room.line(lead, "\(name.capitalizedFirst): đến nay đạt \(room.percentSaid(percent))."),
        room.chairLine("\(name.capitalizedFirst) như vậy là đúng tiến độ."),
      ],
      [
        "báo cáo \(room.at(lead)) \(room.at(target)) đạt \(percent)%: Đến nay",
        "kết luận \(room.at(target)) đúng tiến độ: Tiếp tục vận động",
      ])
  }
}

/// Hạn chế đã khắc phục.
enum ShortcomingFixed: RoomEvent {
  static let id = "shortcoming-fixed"
  static let name = Localized(vi: "hạn chế đã khắc phục", en: "a shortcoming is fixed")

  static func happen(in room: Room) -> Turn? {
    guard let (shortcoming, _) = room.followUp(.shortcoming) else { return nil }
    return Turn(
      [room.chairLine("\(room.called(shortcoming).capitalizedFirst): ba tháng nay đã khác, kết luận hoàn thành việc khắc phục.")],
      ["kết luận \(room.at(shortcoming)) hoàn thành: Ba tháng nay đã khác"])
  }
}

// MARK: What is set now

/// Ra nghị quyết tháng.
enum ResolutionStated: RoomEvent {
  static let id = "resolution"
  static let name = Localized(vi: "ra nghị quyết", en: "a resolution is stated")

  static func happen(in room: Room) -> Turn? {
    guard room.ownResolution == nil else { return nil }
    let number = room.nextResolution
    return Turn(
      [room.chairLine("Chi bộ ra Nghị quyết số \(number) lãnh đạo nhiệm vụ tháng tới.")],
      ["nghị quyết \(number): Nghị quyết lãnh đạo nhiệm vụ tháng tới"])
  }
}

/// Dự thảo rồi biểu quyết thông qua.
enum ResolutionPassed: RoomEvent {
  static let id = "resolution-passed"
  static let name = Localized(vi: "thông qua dự thảo nghị quyết", en: "a draft resolution is passed")

  static func happen(in room: Room) -> Turn? {
    guard room.ownResolution == nil, room.voters > 2 else { return nil }
    let (number, voters) = (room.nextResolution, room.voters)
    return Turn(
      [
        room.chairLine("Tôi đọc dự thảo Nghị quyết số \(number) về nhiệm vụ tháng tới. Ai tán thành xin giơ tay."),
        room.chairLine("Kết quả: \(Count(voters, 0, 0).said(room))."),
      ],
      [
        "nghị quyết dự thảo \(number): Nghị quyết về nhiệm vụ tháng tới",
        "biểu quyết \(number) tán thành \(voters) không tán thành 0 không ý kiến 0: Thông qua nghị quyết",
      ])
  }
}

/// Một điểm của nghị quyết vừa ra.
enum PointStated: RoomEvent {
  static let id = "point"
  static let name = Localized(vi: "nêu điểm của nghị quyết", en: "a point of the resolution is stated")

  static func happen(in room: Room) -> Turn? {
    guard let number = room.ownResolution, let lead = room.free(), let work = room.choice.one(of: RoomPhrases.work) else { return nil }
    room.charged.insert(lead)
    let due = room.dayAhead(10...28)
    return Turn(
      [
        room.chairLine(
          "Nghị quyết \(Written.document(number)) có điểm: \(work.text.lowercasedFirst), giao \(room.called(lead)), hạn \(room.said(due)), "
            + "sản phẩm là \(work.product.lowercasedFirst).")
      ],
      [
        "điểm của \(Written.document(number)) do \(room.at(lead)) hạn \(room.written(due)) sản phẩm \"\(work.product)\": \(work.text)"
      ])
  }
}

/// Đặt chỉ tiêu.
enum TargetStated: RoomEvent {
  static let id = "target"
  static let name = Localized(vi: "đặt chỉ tiêu", en: "a target is set")

  static func happen(in room: Room) -> Turn? {
    guard let lead = room.free() else { return nil }
    room.charged.insert(lead)
    let (percent, due) = (room.choice.number(in: 16...20) * 5, room.dayAhead(30...120))
    return Turn(
      [
        room.chairLine(
          "Đặt chỉ tiêu đạt \(room.percentSaid(percent)) hộ phân loại rác, giao \(room.called(lead)), hạn \(room.said(due)).")
      ], ["chỉ tiêu đạt \(percent)% do \(room.at(lead)) hạn \(room.written(due)): Tỷ lệ hộ phân loại rác"])
  }
}

/// Nêu hạn chế của chi bộ.
enum ShortcomingStated: RoomEvent {
  static let id = "shortcoming"
  static let name = Localized(vi: "nêu hạn chế", en: "a shortcoming is stated")

  static func happen(in room: Room) -> Turn? {
    guard let lead = room.free() else { return nil }
    room.charged.insert(lead)
    let due = room.dayAhead(30...90)
    return Turn(
      [
        room.chairLine(
          "Hạn chế của chi bộ: họp còn ít người phát biểu, nguyên nhân là gửi tài liệu chậm. Biện pháp: gửi trước ba ngày; "
            + "\(room.called(lead)) lo, hạn \(room.said(due)).")
      ],
      [
        "hạn chế nguyên nhân \"Gửi tài liệu chậm\" biện pháp \"Gửi trước ba ngày\" do \(room.at(lead)) hạn \(room.written(due)): "
          + "Họp còn ít người phát biểu"
      ])
  }
}

extension Room {
  /// Something followed up that is open, with who carries it out, who must be in the room; each is spoken of once.
  fileprivate func followUp(_ kind: FollowUpKind) -> (FollowUp, MemberID)? {
    let present = Set(present)
    let open = cell.followUps(kind).filter { entry in
      entry.isOpen && entry.day < day && !handledFollowUps.contains(entry.id)
        && entry.facts.members.first.map { present.contains($0) && $0 != chair } == true
    }
    guard let entry = choice.one(of: open), let lead = entry.facts.members.first else { return nil }
    handledFollowUps.insert(entry.id)
    return (entry, lead)
  }

  /// `điểm 1 của Nghị quyết 03-NQ/CB (“…”)`, as said.
  fileprivate func called(_ entry: FollowUp) -> String { "\(at(entry)) (“\(entry.facts.text)”)" }

  /// `điểm 1 của 03-NQ/CB`
  fileprivate func at(_ entry: FollowUp) -> String { CellWords(cell: cell).name(of: entry.id).vi }

  /// The number the next resolution gets.
  fileprivate var nextResolution: String {
    let number = DocumentNumber(number: cell.nextDocumentNumber(type: "NQ", on: day), type: "NQ", issuer: "CB")
    return Written.document(number)
  }

  /// The resolution of this meeting.
  fileprivate var ownResolution: DocumentNumber? { meeting == nil ? nil : cell.resolutionBeingWritten(on: day) }
}
