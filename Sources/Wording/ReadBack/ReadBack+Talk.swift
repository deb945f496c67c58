import Diagnostics
import Domain
import Syntax

/// What is said and decided in a meeting.
extension ReadBack {
  func acceptedFinding(_ mark: FindingMark, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "chấp nhận [\(mark.code)] như hiện nay", en: "[\(mark.code)] is accepted as it is now"),
      [labelled("lý do", "reason", reason)])
  }

  func said(_ speaker: Speaker, _ text: String) -> Localized {
    let who =
      switch speaker {
      case .member(let id): words.member(id)
      case .guest(let name): Localized(vi: "khách mời \(name)", en: "the guest \(name)")
      }
    return sentence(who + Localized(vi: " phát biểu", en: " says"), text: text)
  }

  func reported(_ member: MemberID, _ id: TaskID, _ reached: Reached?, _ result: String) -> Localized {
    let extent = reached.map { words.value($0) }.map { Localized(vi: " đạt \($0)", en: " at \($0)") } ?? .empty
    let head = Localized(
      vi: "\(words.member(member).vi) báo cáo \(words.task(id).vi)", en: "\(words.member(member).en) reports on \(words.task(id).en)")
    return sentence(head + extent, text: result)
  }

  func discussed(_ member: MemberID, _ subject: Domain.Subject, _ text: String) -> Localized {
    let about =
      switch subject {
      case .task(let id): Localized(vi: "về \(words.task(id).vi)", en: "on \(words.task(id).en)")
      case .member(let id): Localized(vi: "cho \(words.member(id).vi)", en: "to \(words.member(id).en)")
      }
    return sentence(
      Localized(
        vi: "\(words.member(member).vi) góp ý \(about.vi)",
        en: "\(words.member(member).en) gives an opinion \(about.en)"), text: text)
  }

  func concluded(_ id: TaskID, _ outcome: TaskOutcome?, _ text: String, _ reached: Reached?) -> Localized {
    let decision = cell.task(id)?.conclusions.last { $0.record == record }?.fact
    let period = outcome?.endsTask == true ? decision?.period.map { words.periodDone($0, goesOn: cell.task(id)?.isOpen ?? false) } : nil
    return concluded(on: words.task(id), [outcome?.word, period, reached.map { words.reached($0, on: day) }], text)
  }

  /// `Kết luận nhiệm vụ #2: hoàn thành, đạt 95% (xuất sắc). Tiếp tục.`
  func concluded(on subject: Localized, _ results: [Localized?], _ text: String) -> Localized {
    let head = Localized(vi: "kết luận \(subject.vi)", en: "conclusion on \(subject.en)")
    let results = Localized.joined(results.compactMap(\.self), by: ", ")
    if results.vi.isEmpty { return sentence(head, text: text) }
    return sentence(head + Localized(vi: ": \(results.vi)", en: ": \(results.en)"), then: text)
  }

  /// On the open item.
  func concluded(_ text: String) -> Localized {
    let number = meeting?.items.last { $0.record <= record }.map { " \($0.number)" } ?? ""
    return sentence(Localized(vi: "kết luận mục\(number)", en: "conclusion on item\(number)"), text: text)
  }

  func resolved(_ number: DocumentNumber, _ thematic: Bool, _ draft: Bool, _ title: String) -> Localized {
    let shown = Written.document(number)
    return sentence(
      Localized(
        vi: "\(draft ? "dự thảo " : "")nghị quyết \(thematic ? "chuyên đề " : "")số \(shown)",
        en: "\(draft ? "draft " : "")\(thematic ? "thematic " : "")resolution \(shown)"),
      text: title)
  }

  func commended(_ id: MemberID, _ text: String) -> Localized {
    sentence(Localized(vi: "biểu dương \(words.member(id).vi)", en: "\(words.member(id).en) is commended"), text: text)
  }

  func reminded(_ id: MemberID, _ text: String) -> Localized {
    sentence(Localized(vi: "nhắc nhở \(words.member(id).vi)", en: "\(words.member(id).en) is reminded"), text: text)
  }

  // MARK: Votes

  func voted(_ ballot: Ballot, _ result: VoteResult) -> Localized {
    let votes = ballot.votes
    let counts = Localized(
      vi: ": tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến \(votes.abstaining) trên cơ số \(result.base)",
      en: ": \(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining out of a base of \(result.base)")
    let complaint = cell.complaintTime(of: ballot, result, on: day)?.last
    return sentence(
      question(ballot) + counts + outcome(result, passed: Localized(vi: "thông qua", en: "passed")),
      [labelled("được khiếu nại đến hết ngày", "complaint until", complaint)])
  }

  /// `Biểu quyết kết nạp đối với đồng chí Nguyễn Văn Bình (@bình) “…”`
  private func question(_ ballot: Ballot) -> Localized {
    let text = cut(ballot.text)
    var head = ballot.secret ? Localized(vi: "bỏ phiếu kín", en: "secret vote") : Localized(vi: "biểu quyết", en: "vote")
    if ballot.matter != .resolution || text.isEmpty || ballot.resolution != nil {
      head = head + Localized(vi: " \(ballot.matter.word.vi)", en: " on \(ballot.matter.word.en)")
    }
    if let number = ballot.resolution { head = head + Localized(vi: " \(Written.document(number))", en: " \(Written.document(number))") }
    if let round = ballot.round { head = head + Localized(vi: " vòng \(round)", en: ", round \(round)") }
    if let subject = words.concerned(by: ballot) { head = head + Localized(vi: " đối với \(subject.vi)", en: " of \(subject.en)") }
    return text.isEmpty ? head : head + Localized(vi: " “\(text)”", en: " “\(text)”")
  }

  /// What is needed and whether it was reached, in the word for a vote that was.
  func outcome(_ result: VoteResult, passed word: Localized) -> Localized {
    if result.isOvercounted {
      return Localized(
        vi: "; nhiều hơn \(result.mayVote) đồng chí được biểu quyết nên chưa rõ kết quả",
        en: "; more than the \(result.mayVote) who may vote, so the result is not known")
    }
    guard let needed = result.needed, let passed = result.passed else {
      return Localized(
        vi: "; chưa có quy định về tỷ lệ cần đạt nên chưa rõ kết quả",
        en: "; no rule sets a threshold, so the result is not known")
    }
    return Localized(
      vi: ", cần ít nhất \(needed): \(passed ? "" : "không ")\(word.vi)",
      en: ", at least \(needed) needed: \(passed ? "" : "not ")\(word.en)")
  }
}
