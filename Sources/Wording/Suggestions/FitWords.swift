import Diagnostics
import Domain
import TextRoom

extension FitPart {
  /// One sentence, without the member's name: `có sở trường “kế toán”`.
  ///
  /// - Parameter cell: the cell the fit was made in.
  public func sentence(cell: Cell) -> Localized {
    let words = FitWords(cell: CellWords(cell: cell))
    return switch evidence {
    case .strengths(let matches): words.matches(matches, Localized(vi: "có sở trường", en: "is strong in"))
    case .job(let matches): words.matches(matches, Localized(vi: "có nghề nghiệp", en: "works as"))
    case .group(let group):
      Localized(vi: "thuộc “\(group)”, đúng địa bàn của nhiệm vụ", en: "belongs to “\(group)”, where the task is")
    case .area(let tasks):
      Localized(
        vi: "đang có nhiệm vụ ở địa bàn này (\(words.numbers(tasks)))", en: "already has a task in this area (\(words.numbers(tasks)))")
    case .post(let post):
      Localized(vi: "đang là \(post.word.vi), nên giao ít việc hơn", en: "holds the post of \(post.word.en), so is given less")
    case .tasks(let tasks, let mean): words.tasks(tasks.count, mean)
    case .households(let households, let mean): words.households(households, mean)
    case .noFixedTask: Localized(vi: "chưa có nhiệm vụ cố định", en: "has no standing task yet")
    case .results(let results): words.results(results, Localized(vi: "nhiệm vụ", en: "task"))
    case .similarResults(let results): words.results(results, Localized(vi: "nhiệm vụ tương tự", en: "similar task"))
    case .light(let reason):
      Localized(vi: "\(words.reason(reason).vi), phù hợp với việc nhẹ", en: "\(words.reason(reason).en), so a light task suits")
    case .circumstances(let text): Localized(vi: "cần cân nhắc hoàn cảnh: “\(text)”", en: "circumstances to weigh: “\(text)”")
    case .suits(let groups): words.groups(groups)
    case .givenAlready(let tasks):
      Localized(
        vi: "đã có việc như vậy (\(words.numbers(tasks)))", en: "others have such a task (\(words.numbers(tasks)))")
    }
  }
}

extension Fit {
  /// `đồng chí Nguyễn Văn Bình`, with the handle when another member has the same name.
  public func name(cell: Cell) -> Localized { CellWords(cell: cell).person(member) }
}

extension Candidates {
  /// What is to be said with every ranking.
  public static let caveat = Localized(
    vi: "Điểm do chibo đặt để gợi ý, không phải quy định của Đảng; chi bộ quyết định.",
    en: "The points are chibo's own, no rule of the Party; the cell decides.")
}

extension FitBar {
  /// One sentence with the member's name that says why the task is not offered.
  public func sentence(cell: Cell) -> Localized {
    let words = FitWords(cell: CellWords(cell: cell))
    let who = words.cell.person(member)
    let why =
      switch reason {
      case .standing(let standing): words.cell.standing(standing)
      case .onlyLight(let light): words.onlyLight(light)
      case .hasTask(let task):
        Localized(vi: "đang được giao nhiệm vụ #\(task.number)", en: "has task #\(task.number) already")
      }
    return Localized(vi: "\(who.vi) \(why.vi)", en: "\(who.en) \(why.en)")
  }
}

extension Distribution.LeftOver {
  /// One sentence that says why nobody gets the task.
  public func sentence(cell: Cell) -> Localized {
    let words = CellWords(cell: cell)
    return switch reason {
    case .nobodyMay(let bars) where bars.isEmpty: Localized(vi: "chi bộ chưa có đảng viên", en: "the cell has no members")
    case .nobodyMay: Localized(vi: "không đảng viên nào nhận được nhiệm vụ này", en: "no member can be given this task")
    case .allFull(let members):
      Localized(
        vi: "đã đủ số nhiệm vụ tối đa: \(words.names(members).vi)", en: "already with as many tasks as allowed: \(words.names(members).en)")
    }
  }
}

extension Distribution.NotServed {
  /// One sentence with the member's name that says why the member gets nothing.
  public func sentence(cell: Cell) -> Localized {
    let words = FitWords(cell: CellWords(cell: cell))
    let who = words.cell.person(member)
    let why =
      switch reason {
      case .noNeeds: Localized(vi: "chưa có nhiệm vụ, và không còn nhiệm vụ để giao", en: "has no task, and there is none to give")
      case .onlyLight(let light):
        Localized(vi: "\(words.onlyLight(light).vi), mà không có việc nhẹ", en: "\(words.onlyLight(light).en), and there are none")
      case .takenByOthers:
        Localized(vi: "chưa có nhiệm vụ, các việc phù hợp đã giao đồng chí khác", en: "has no task, those that suit went to others")
      }
    return Localized(vi: "\(who.vi) \(why.vi)", en: "\(who.en) \(why.en)")
  }
}

/// Words the sentences share.
private struct FitWords {
  let cell: CellWords

  func numbers(_ tasks: [TaskID]) -> String { tasks.map { "#\($0.number)" }.joined(separator: ", ") }

  func groups(_ groups: [MemberGroup]) -> Localized {
    let names = groups.map(name(of:))
    return Localized(
      vi: "hợp với đảng viên \(names.map(\.vi).joined(separator: ", "))",
      en: "suits \(names.map(\.en).joined(separator: ", ")) members")
  }

  private func name(of group: MemberGroup) -> Localized {
    switch group {
    case .everyone: Localized(vi: "bất kỳ", en: "all")
    case .old: Localized(vi: "cao tuổi", en: "old")
    case .unwell: Localized(vi: "sức khỏe yếu", en: "unwell")
    case .retired: Localized(vi: "nghỉ hưu", en: "retired")
    case .workingAway: Localized(vi: "đi làm xa", en: "away")
    case .strong: Localized(vi: "khỏe", en: "strong")
    case .exempt: Localized(vi: "được miễn sinh hoạt", en: "exempt")
    case .young: Localized(vi: "trẻ", en: "young")
    case .women: Localized(vi: "nữ", en: "women")
    case .probationary: Localized(vi: "dự bị", en: "probationary")
    case .official: Localized(vi: "chính thức", en: "official")
    case .committee: Localized(vi: "trong chi ủy", en: "committee")
    }
  }

  /// The member's phrases, each with the part the task names where that is not all of it or is spelt otherwise.
  func matches(_ matches: [WordMatch], _ verb: Localized) -> Localized {
    func list(_ named: String) -> String {
      matches.map { match in
        let isSameWord = match.isWhole && match.inTask.lowercased() == match.phrase.lowercased()
        return isSameWord ? "“\(match.phrase)”" : "“\(match.phrase)” (\(named) “\(match.inTask)”)"
      }.joined(separator: ", ")
    }
    return Localized(vi: "\(verb.vi) \(list("nhiệm vụ ghi"))", en: "\(verb.en) \(list("the task says"))")
  }

  func tasks(_ count: Int, _ mean: Ratio) -> Localized {
    let has =
      count == 0
      ? Localized(vi: "chưa có nhiệm vụ nào", en: "has no task")
      : Localized(vi: "đang có \(count) nhiệm vụ", en: "has \(cell.count(count, "task"))")
    let against = against(count, mean)
    return Localized(vi: "\(has.vi), \(against.vi)", en: "\(has.en), \(against.en)")
  }

  func households(_ count: Int, _ mean: Ratio) -> Localized {
    let has =
      count == 0
      ? Localized(vi: "chưa phụ trách hộ nào", en: "looks after no household")
      : Localized(vi: "đang phụ trách \(count) hộ", en: "looks after \(cell.count(count, "household"))")
    let against = against(count, mean)
    return Localized(vi: "\(has.vi), \(against.vi)", en: "\(has.en), \(against.en)")
  }

  /// `ít hơn mức trung bình 1,4`, compared as it is shown.
  private func against(_ count: Int, _ mean: Ratio) -> Localized {
    let tenths = mean.whole == 0 ? 0 : (mean.part * 20 + mean.whole) / (mean.whole * 2)
    if tenths == count * 10 { return Localized(vi: "bằng mức trung bình", en: "as many as the mean") }
    let shown = { (mark: String) in tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(mark)\(tenths % 10)" }
    return count * 10 < tenths
      ? Localized(vi: "ít hơn mức trung bình \(shown(","))", en: "fewer than the mean of \(shown("."))")
      : Localized(vi: "nhiều hơn mức trung bình \(shown(","))", en: "more than the mean of \(shown("."))")
  }

  /// `đã hoàn thành 3/3 nhiệm vụ trong 12 tháng qua, 1 vượt mức`.
  func results(_ results: PastResults, _ noun: Localized) -> Localized {
    let counts: [(Int, Localized)] = [
      (results.exceeded.count, TaskOutcome.exceeded.word), (results.late.count, TaskOutcome.late.word),
      (results.notMet.count, TaskOutcome.notMet.word),
      (results.behind.count, Localized(vi: "đang chậm", en: "behind")),
    ]
    let shown = counts.filter { $0.0 > 0 }
    let vi = ["đã hoàn thành \(results.completed)/\(results.total) \(noun.vi) trong 12 tháng qua"] + shown.map { "\($0.0) \($0.1.vi)" }
    let total = cell.count(results.total, noun.en)
    let en = ["completed \(results.completed) of \(total) in the last twelve months"] + shown.map { "\($0.0) \($0.1.en)" }
    return Localized(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }

  func reason(_ light: LightReason) -> Localized {
    switch light {
    case .exempt: Localized(vi: "được miễn công tác và sinh hoạt", en: "is exempt from work and activity")
    case .age(let years, _): Localized(vi: "\(years) tuổi", en: "is \(years) years old")
    }
  }

  func onlyLight(_ light: LightReason) -> Localized {
    let reason = reason(light)
    return switch light {
    case .exempt: Localized(vi: "\(reason.vi), chỉ nhận việc nhẹ", en: "\(reason.en) and gets only light tasks")
    case .age(_, let limit):
      Localized(
        vi: "\(reason.vi), từ \(limit) tuổi chỉ gợi ý việc nhẹ", en: "\(reason.en); from \(limit) only light tasks are suggested")
    }
  }
}
