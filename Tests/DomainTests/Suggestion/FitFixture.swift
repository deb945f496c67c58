import Domain

extension RuleBook {
  /// Every number suggestions use, each weight another, under the numbers of the checks.
  static var suggestions: RuleBook {
    let whole: [(ParameterName, Int)] = [
      (.suggestTasksMaximum, 2), (.suggestAgeLight, 75), (.suggestHouseholdsLight, 5), (.suggestAgendaDays, 30),
      (.suggestWeightStrength, 30), (.suggestWeightJob, 20), (.suggestWeightGroup, 11), (.suggestWeightArea, 12),
      (.suggestWeightSecretary, 9), (.suggestWeightCommittee, 4), (.suggestWeightTasks, 10), (.suggestWeightHouseholds, 1),
      (.suggestWeightFixed, 13), (.suggestWeightExceeded, 16), (.suggestWeightDone, 8), (.suggestWeightLate, 5),
      (.suggestWeightNotMet, 17), (.suggestWeightSimilar, 2), (.suggestWeightLight, 21), (.suggestWeightCircumstances, 7),
      (.probationMonths, 12), (.meetingThematicPerQuarter, 1),
    ]
    var book = RuleBook.checks
    for (name, value) in whole { book.set(parameter(name, Ratio(value, of: 1), from: day(2025, 1, 1))) }
    return book
  }
}

extension WordReader {
  /// Phrases between commas, without the marks that occur in the tests; “công tác” is common.
  static let test = WordReader { text in
    text.split(separator: ",").map { phrase in
      phrase.split(separator: " ").map { word in
        let key = String(word.lowercased().map { plain[$0] ?? $0 })
        return Syllable(written: String(word), key: key, isCommon: key == "cong" || key == "tac")
      }
    }
  }

  private static let plain: [Character: Character] = {
    var plain: [Character: Character] = ["đ": "d"]
    for (letter, toned) in [
      ("a", "áàảạâấầậăắ"), ("e", "êếềệéẹ"), ("i", "íìịĩ"), ("o", "óòọôốộồỗơờớợ"), ("u", "úùủụưứừữự"), ("y", "ýỳỵ"),
    ] as [(Character, String)] {
      for mark in toned { plain[mark] = letter }
    }
    return plain
  }()
}

extension Ledger {
  /// A cell under the numbers of suggestions.
  static func suggesting(today: Day = day(2026, 9, 3)) -> Ledger { Ledger(rules: .suggestions, today: today) }

  /// Enters a member with facts, who came on 01/01/2025.
  @discardableResult
  mutating func join(
    _ handle: String, name: String? = nil, _ entry: NewMember.Entry = .official, edit: (inout MemberFacts) -> Void = { _ in }
  ) throws(Rejection) -> MemberID {
    var facts = MemberFacts()
    edit(&facts)
    let id = MemberID(cell.members.count)
    try state(.roster(.addMember(NewMember(handle: handle, name: name ?? handle, facts: facts, entry: entry, from: day(2025, 1, 1)))))
    return id
  }

  /// A meeting on a day in which tasks are concluded.
  mutating func conclude(_ conclusions: [(TaskID, TaskOutcome)], on day: Day) throws(Rejection) {
    let before = today
    today = day
    try open()
    for (task, outcome) in conclusions { try state(.talk(.conclude(.task(task, outcome, "")))) }
    try state(.meeting(.close(at: nil, irregular: nil)))
    today = before
  }

  func fits(_ need: TaskNeed) -> [Fit] { cell.fits(for: need, on: today, words: .test) }

  func barred(_ need: TaskNeed) -> [FitBar] { cell.candidates(for: need, on: today, words: .test).barred }

  /// The parts of a member's fit but the load, which every fit has.
  func parts(_ member: MemberID, _ need: TaskNeed) -> [FitPart] {
    (fits(need).first { $0.member == member }?.parts ?? []).filter { part in
      if case .tasks = part.evidence { false } else { true }
    }
  }
}
