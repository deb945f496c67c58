import Diagnostics
import Domain
import TextRoom

// The chair's conclusion on the task reported on, and what is changed about it.

/// Đúng tiến độ.
enum OnTrack: RoomEvent {
  static let id = "concluded-on-track"
  static let name = Localized(vi: "kết luận đúng tiến độ", en: "concluded as on track")

  static func happen(in room: Room) -> Turn? {
    room.concluded("đúng tiến độ", ["đúng tiến độ, cứ thế tiếp tục", "kết luận đúng tiến độ, tháng sau báo cáo tiếp"], "Tiếp tục")
  }
}

/// Chậm.
enum Late: RoomEvent {
  static let id = "concluded-late"
  static let name = Localized(vi: "kết luận chậm", en: "concluded as late")

  static func happen(in room: Room) -> Turn? {
    room.concluded("chậm", ["kết luận là chậm, nguyên nhân khách quan", "như vậy là chậm, phải đẩy nhanh"], "Phải đẩy nhanh")
  }
}

/// Hoàn thành.
enum Done: RoomEvent {
  static let id = "concluded-done"
  static let name = Localized(vi: "kết luận hoàn thành", en: "concluded as done")

  static func happen(in room: Room) -> Turn? {
    room.concluded("hoàn thành", ["kết luận hoàn thành, ghi nhận đồng chí", "coi như hoàn thành kỳ này"], "Ghi nhận")
  }
}

/// Hoàn thành vượt mức.
enum Exceeded: RoomEvent {
  static let id = "concluded-exceeded"
  static let name = Localized(vi: "kết luận vượt mức", en: "concluded as exceeded")

  static func happen(in room: Room) -> Turn? {
    room.concluded("vượt mức", ["hoàn thành vượt mức, đáng khen", "kết luận hoàn thành vượt mức"], "Làm nhiều hơn được giao")
  }
}

/// Không hoàn thành.
enum NotMet: RoomEvent {
  static let id = "concluded-not-met"
  static let name = Localized(vi: "kết luận không hoàn thành", en: "concluded as not met")

  static func happen(in room: Room) -> Turn? {
    room.concluded(
      "không hoàn thành", ["phải kết luận là không hoàn thành", "kỳ này không hoàn thành, rút kinh nghiệm"], "Rút kinh nghiệm")
  }
}

/// Kết luận có mức đạt.
enum ConcludedWithLevel: RoomEvent {
  static let id = "concluded-level"
  static let name = Localized(vi: "kết luận có mức đạt", en: "concluded with a level")

  static func happen(in room: Room) -> Turn? {
    let percent = room.choice.number(in: 10...20) * 5
    return room.concluded(
      "hoàn thành đạt \(percent)%", ["hoàn thành, mức đạt \(percent)%", "tôi kết luận hoàn thành, tính là đạt \(percent)%"],
      "Theo sản phẩm đã nộp")
  }
}

/// Báo là xong mà không có sản phẩm.
enum NoProduct: RoomEvent {
  static let id = "no-product"
  static let name = Localized(vi: "báo xong nhưng không có sản phẩm", en: "done but without the product")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let lead = task.lead, room.present.contains(lead) else { return nil }
    room.pending = nil
    return Turn(
      [
        room.line(lead, "Việc của tôi thì xong, có mỗi cái giấy là chưa viết."),
        room.chairLine("Chưa có sản phẩm thì \(room.called(task)) tôi kết luận là chậm, tháng sau nộp giấy."),
      ], ["kết luận \(room.at(task)) chậm: Chưa có sản phẩm, tháng sau nộp"])
  }
}

/// Xin gia hạn, được đồng ý.
enum ExtensionGranted: RoomEvent {
  static let id = "extension"
  static let name = Localized(vi: "xin gia hạn, được", en: "more time is asked for and given")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, task.isOpen, let lead = task.lead, room.present.contains(lead) else { return nil }
    let due = room.dayAhead(20...90)
    guard task.assignment.from <= due, task.assignment.due.map({ $0 < due }) ?? true else { return nil }
    room.pending = nil
    return Turn(
      [
        room.line(lead, "Mưa gió quá, \(room.called(task)) tôi xin gia hạn đến \(room.said(due))."),
        room.chairLine("Chi bộ đồng ý gia hạn. Kết luận việc này: chậm, hạn mới như đồng chí xin."),
      ],
      ["điều chỉnh \(room.at(task)) hạn \(room.written(due)): Thời tiết", "kết luận \(room.at(task)) chậm: Gia hạn theo đề nghị"])
  }
}

/// Xin gia hạn, không được: hạn không đổi.
enum ExtensionRefused: RoomEvent {
  static let id = "extension-refused"
  static let name = Localized(vi: "xin gia hạn, không được", en: "more time is asked for and refused")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let lead = task.lead, room.present.contains(lead) else { return nil }
    room.pending = nil
    return Turn(
      [
        room.line(lead, "Tôi xin lùi hạn sang quý sau."),
        room.chairLine("Không lùi được, giữ nguyên hạn. \(room.called(task).capitalizedFirst) kết luận chậm."),
      ], ["kết luận \(room.at(task)) chậm: Giữ nguyên hạn"])
  }
}

/// Bàn giao cho người khác.
enum HandedOver: RoomEvent {
  static let id = "handed-over"
  static let name = Localized(vi: "bàn giao việc", en: "a task is handed over")

  static func happen(in room: Room) -> Turn? {
    guard room.pending == nil, let task = room.choice.one(of: room.tasks()), let lead = task.lead,
      let heir = room.free(but: task.assignment.members)
    else { return nil }
    room.handled.insert(task.id)
    room.charged.insert(heir)
    return Turn(
      [
        room.line(lead, "Tôi sắp đi làm ca đêm ba tháng, xin bàn giao \(room.called(task))."),
        room.chairLine("Chi bộ nhất trí: \(room.called(lead)) bàn giao cho \(room.called(heir)), kể từ \(room.said(room.day))."),
      ], ["bàn giao \(room.at(task)) cho \(room.at(heir)): Đi làm ca đêm"])
  }
}

/// Thôi phân công.
enum TaskStopped: RoomEvent {
  static let id = "stopped"
  static let name = Localized(vi: "thôi phân công", en: "a task is stopped")

  static func happen(in room: Room) -> Turn? {
    guard room.pending == nil, let task = room.choice.one(of: room.tasks()) else { return nil }
    room.handled.insert(task.id)
    return Turn(
      [room.chairLine("\(room.called(task).capitalizedFirst) không còn phù hợp, chi bộ cho thôi phân công từ \(room.said(room.day)).")],
      ["thôi phân công \(room.at(task)) từ \(room.written(room.day)): Không còn phù hợp"])
  }
}

/// Thêm người cùng làm.
enum PartnerJoins: RoomEvent {
  static let id = "partner-joins"
  static let name = Localized(vi: "thêm người cùng làm", en: "somebody joins a task")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, task.isOpen, let other = room.free(but: task.assignment.members) else { return nil }
    room.charged.insert(other)
    return Turn(
      [
        room.line(other, "\(room.called(task).capitalizedFirst) để tôi cùng làm, nhà tôi ngay đấy."),
        room.chairLine("Tốt quá, thêm \(room.called(other)) vào \(room.called(task))."),
      ], ["điều chỉnh \(room.at(task)) thêm \(room.at(other)): Cùng làm"])
  }
}

/// Đổi người theo dõi.
enum FollowerChanged: RoomEvent {
  static let id = "follower"
  static let name = Localized(vi: "đổi người theo dõi", en: "another follower")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, task.isOpen,
      let follower = room.someone(but: task.assignment.members + [task.assignment.follower], official: true)
    else { return nil }
    return Turn(
      [room.chairLine("Từ nay người theo dõi \(room.called(task)) là \(room.called(follower)).")],
      ["điều chỉnh \(room.at(task)) theo dõi \(room.at(follower)): Đổi người theo dõi"])
  }
}

extension Room {
  fileprivate func concluded(_ outcome: String, _ words: [String], _ text: String) -> Turn? {
    guard let task = pendingTask else { return nil }
    pending = nil
    return Turn([chairLine("\(called(task).capitalizedFirst): \(pick(words)).")], ["kết luận \(at(task)) \(outcome): \(text)"])
  }
}
