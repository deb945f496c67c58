import Diagnostics
import Domain
import Interpreter

/// How a meeting runs from its opening to its end.
extension Room {
  /// Holds the meeting.
  ///
  /// - Throws: when the language refuses what is recorded, which must never be.
  func hold() throws(Failure) {
    castRoles()
    let opening = try first(of: choice.shuffled(RoomEvents.openings))
    setAgenda(isThematic: opening?.id == ThemeOpening.id)
    try callTheRoll()
    for topic in agenda {
      try openItem()
      try discuss(topic)
      if item == 2 { try arrivals() }
      try conclude()
    }
    try end()
  }

  // MARK: Before

  private func castRoles() {
    let expected = expected
    chair = holder(of: .secretary) ?? expected.first
    clerk = choice.one(of: expected.filter { $0 != chair && isOfficial($0) })
    let kept = [chair, clerk, holder(of: .deputy)]
    var others = choice.shuffled(expected.filter { !kept.contains($0) })
    others.removeLast(others.count / 2)
    absent = Array(others.prefix(choice.number(in: 0...4)))
    late = Array(others.dropFirst(absent.count).prefix(choice.number(in: 0...2)))
  }

  private func setAgenda(isThematic: Bool) {
    agenda = isThematic ? [.news, .theme, .tasks] : [.news, .tasks]
    if choice.chance(60) { agenda.append(.followUps) }
    if choice.chance(60) { agenda.append(.people) }
    if choice.chance(65) { agenda.append(.dues) }
    agenda.append(.plan)
  }

  private func callTheRoll() throws(Failure) {
    if choice.chance(40) { try first(of: choice.shuffled(RoomEvents.welcomes)) }
    try first(of: choice.shuffled(RoomEvents.rollCalls))
    while !absent.isEmpty, try first(of: choice.shuffled(RoomEvents.absences)) != nil {}
    if choice.chance(70) { try take(AgendaTold.self) }
  }

  // MARK: Items

  private func openItem() throws(Failure) {
    if item > 0, choice.chance(15), try take(ItemAdded.self) { return }
    if choice.chance(35), try take(ItemPresented.self) { return }
    try take(ItemOpened.self)
  }

  private func discuss(_ topic: Topic) throws(Failure) {
    switch topic {
    case .news: try some(1...2, of: RoomEvents.news)
    case .theme:
      try some(1...1, of: RoomEvents.theme)
      try some(1...2, of: RoomEvents.talk)
    case .tasks: try reviewTasks()
    case .followUps: try some(1...3, of: RoomEvents.followUps)
    case .people: try some(1...3, of: RoomEvents.people)
    case .dues: try some(1...3, of: RoomEvents.dues)
    case .plan:
      try some(1...3, of: RoomEvents.work)
      try some(1...2, of: RoomEvents.votes)
      if choice.chance(70) { try some(1...1, of: RoomEvents.resolutions) }
      try some(0...2, of: RoomEvents.aims)
    }
    try some(0...2, of: RoomEvents.talk)
  }

  /// Reports one after another, each with what others say and the chair's conclusion.
  private func reviewTasks() throws(Failure) {
    for _ in 0..<choice.number(in: 2...5) {
      if choice.chance(15) {
        try first(of: choice.shuffled(RoomEvents.withoutReport))
      } else if try first(of: choice.shuffled(RoomEvents.reports)) != nil {
        if choice.chance(50) { try first(of: choice.shuffled(RoomEvents.aroundReport)) }
        try first(of: choice.shuffled(RoomEvents.conclusions))
      }
      try interlude()
    }
  }

  private func conclude() throws(Failure) {
    if meeting?.items.last?.isConcluded != true || choice.chance(60) { try take(ItemConcluded.self) }
  }

  private func end() throws(Failure) {
    try arrivals()
    if choice.chance(50) { try take(Scored.self) }
    if choice.chance(60), try take(MinutesReadBack.self), choice.chance(60) { try take(MinutesAdopted.self) }
    try take(Closed.self)
  }

  // MARK: Choosing

  /// Those still on the way come.
  private func arrivals() throws(Failure) {
    while !late.isEmpty, try first(of: choice.shuffled(RoomEvents.arrivals)) != nil {}
  }

  /// The first of the kinds that can happen.
  @discardableResult
  private func first(of kinds: RoomEvents.Kinds) throws(Failure) -> (any RoomEvent.Type)? {
    for kind in kinds where try take(kind) { return kind }
    return nil
  }

  /// So many of the kinds, each once, with what comes between.
  private func some(_ count: ClosedRange<Int>, of kinds: RoomEvents.Kinds) throws(Failure) {
    var left = choice.number(in: count)
    for kind in choice.shuffled(kinds) where left > 0 {
      guard try take(kind) else { continue }
      left -= 1
      try interlude()
    }
  }

  private func interlude() throws(Failure) {
    guard pending == nil, choice.chance(18) else { return }
    if !late.isEmpty { return try arrivals() }
    try first(of: choice.shuffled(RoomEvents.interludes))
  }
}
