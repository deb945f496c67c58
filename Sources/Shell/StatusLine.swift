import Diagnostics
import Domain
import Interpreter
import Wording

/// Says where the user is: cell, meeting, item, presence, reports still to come, minutes gone by.
enum StatusLine {
  /// The moment it is: the day and the time of day.
  typealias Moment = (day: Day, time: TimeOfDay?)

  /// Short, before the text being typed.
  ///
  /// - Parameter dated: the day set by `đề ngày`, which statements outside meetings are of.
  static func prompt(_ state: State, dated: Day?, language: Language) -> String {
    let day = dated.map { " " + Written.day($0) } ?? ""
    guard let cell = state.cell else { return "chibo\(day)> " }
    guard let meeting = cell.currentMeeting else { return Localized(vi: "chi bộ\(day)> ", en: "cell\(day)> ")[language] }
    guard let item = meeting.items.last else { return Localized(vi: "họp> ", en: "meeting> ")[language] }
    return Localized(vi: "mục \(item.number)> ", en: "item \(item.number)> ")[language]
  }

  /// Everything worth knowing, on a line of its own.
  static func text(_ state: State, now: Moment, language: Language) -> String {
    guard let cell = state.cell else { return "" }
    guard let meeting = cell.currentMeeting else { return cell.facts.name }
    var parts = [cell.facts.name, title(meeting)[language]]
    let attendance = cell.attendance(of: meeting)
    if meeting.hasRollCall {
      parts.append(
        Localized(vi: "có mặt \(attendance.present)/\(attendance.base)", en: "present \(attendance.present)/\(attendance.base)")[language])
    }
    if meeting.facts.kind == .regular {
      let waiting = cell.tasksToReport(in: meeting).count
      if waiting > 0 { parts.append(Localized(vi: "còn \(waiting) việc chưa báo cáo", en: "\(waiting) tasks not reported")[language]) }
    }
    let open = meeting.tasksToConclude
    if !open.isEmpty {
      let tasks = open.prefix(4).map { "#\($0.number)" }.joined(separator: " ")
      parts.append(Localized(vi: "chờ kết luận \(tasks)", en: "to conclude \(tasks)")[language])
    }
    if let minutes = minutes(of: meeting, now) { parts.append(Localized(vi: "\(minutes) phút", en: "\(minutes) min")[language]) }
    return parts.joined(separator: " · ")
  }

  private static func title(_ meeting: Meeting) -> Localized {
    let day = Written.day(meeting.facts.day)
    let kind = meeting.facts.kind.word
    return Localized(vi: "họp \(kind.vi) \(day)", en: "\(kind.en) meeting \(day)")
  }

  /// Minutes since the start, while the meeting is being held today.
  private static func minutes(of meeting: Meeting, _ now: Moment) -> Int? {
    guard let start = meeting.facts.start, let time = now.time else { return nil }
    let minutes = meeting.minutes(until: time)
    guard minutes >= 0, now.day == meeting.facts.day.adding(days: time < start ? 1 : 0) else { return nil }
    return minutes / 5 * 5
  }
}
