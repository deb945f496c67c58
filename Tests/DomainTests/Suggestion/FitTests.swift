import Domain
import Testing

@Suite("Who fits a task")
struct FitTests {
  let an = MemberID(0)
  let binh = MemberID(1)
  let cuong = MemberID(2)

  /// The words of the only part a member has for a text, if they are strengths.
  func strengths(_ stated: String, in text: String) throws -> [WordMatch]? {
    var ledger = Ledger.suggesting()
    let member = try ledger.join("an") { $0.strengths = stated }
    guard case .strengths(let matches)? = ledger.parts(member, TaskNeed(text: text)).first?.evidence else { return nil }
    return matches
  }

  @Test("a strength counts when the task names it, whatever the marks and capitals")
  func strengths() throws {
    let match = WordMatch(phrase: "kế toán", part: "kế toán", inTask: "Ke toan", share: Ratio(2, of: 2))
    #expect(try strengths("kế toán", in: "Ke toan quỹ thôn") == [match])
    #expect(try strengths("kế toán", in: "Làm sổ, KẾ TOÁN")?.first?.isWhole == true)
    #expect(try strengths("hát", in: "Tập hát")?.first?.inTask == "hát")
    #expect(try strengths("văn nghệ, kế toán", in: "Văn nghệ và kế toán")?.count == 2)
  }

  @Test("parts of syllables, single syllables of a phrase, broken and common words do not count")
  func nearStrengths() throws {
    #expect(try strengths("hát", in: "Phát quà") == nil)
    #expect(try strengths("kế toán", in: "Lập kế hoạch") == nil)
    #expect(try strengths("kế toán", in: "Bài toán kế thừa") == nil)
    #expect(try strengths("kế toán", in: "Việc kế, toán") == nil)
    #expect(try strengths("công tác dân vận", in: "Công tác thanh niên") == nil)
    #expect(try strengths("", in: "Việc") == nil)
    #expect(try strengths("kế toán", in: "") == nil)
  }

  @Test("a part of a phrase counts by its share of syllables")
  func partsOfPhrases() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") {
      $0.strengths = "công tác dân vận"
      $0.job = "Kế toán quỹ xã"
    }
    let parts = ledger.parts(an, TaskNeed(text: "Dân vận", keywords: ["kế toán"]))
    #expect(parts.map(\.points) == [15, 10])
    guard case .job(let matches)? = parts.last?.evidence else {
      Issue.record("no job")
      return
    }
    #expect(matches == [WordMatch(phrase: "Kế toán quỹ xã", part: "Kế toán", inTask: "kế toán", share: Ratio(2, of: 4))])
  }

  @Test("group and area count when they name the place of the task")
  func places() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") { $0.group = "Tổ đảng số 1" }
    try ledger.join("bình")
    let task = try ledger.give(binh) { $0.area = "Xóm Đoài" }
    func evidence(_ member: MemberID, _ text: String, area: String? = nil) -> [FitEvidence] {
      ledger.parts(member, TaskNeed(text: text, area: area)).map(\.evidence)
    }
    #expect(evidence(an, "Việc", area: "tổ đảng số 1") == [.group("Tổ đảng số 1")])
    #expect(evidence(an, "Giúp Tổ đảng số 1 họp") == [.group("Tổ đảng số 1")])
    #expect(evidence(an, "Giúp Tổ đảng số 1 họp", area: "Xóm Chợ") == [])
    #expect(evidence(an, "Giúp Tổ đảng số 10 họp") == [])
    #expect(evidence(an, "Việc", area: "Tổ đảng số 10") == [])
    #expect(evidence(binh, "Việc", area: "Đoài") == [.area([task])])
    #expect(evidence(binh, "Thăm hộ xóm đoài").contains(.area([task])))
    #expect(evidence(binh, "Việc", area: "Xóm Chợ") == [])
    #expect(ledger.parts(binh, TaskNeed(text: "Việc", area: "Đoài")).first?.points == 12)
    #expect(ledger.parts(an, TaskNeed(text: "Việc", area: "tổ đảng số 1")).first?.points == 11)
  }

  @Test("secretary and committee are less loaded, other posts and past ones do not count")
  func posts() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình", "cường", "dung"] { try ledger.join(name) }
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 1, 1), to: nil)))
    try ledger.state(.roster(.givePost(an, .committeeMember, from: day(2025, 1, 1), to: nil)))
    try ledger.state(.roster(.givePost(binh, .deputy, from: day(2025, 1, 1), to: nil)))
    try ledger.state(.roster(.givePost(cuong, .committeeMember, from: day(2025, 1, 1), to: day(2026, 9, 2))))
    try ledger.state(.roster(.givePost(cuong, .groupLeader, from: day(2025, 1, 1), to: nil)))
    let need = TaskNeed(text: "Việc")
    #expect(ledger.parts(an, need).map(\.points) == [-9])
    #expect(ledger.parts(binh, need).map(\.evidence) == [.post(.deputy)])
    #expect(ledger.parts(binh, need).map(\.points) == [-4])
    #expect(ledger.parts(cuong, need).isEmpty)
    #expect(ledger.fits(need).map(\.member.index) == [2, 3, 1, 0])
  }

  @Test("fewer open tasks and households than the mean speak for a member")
  func load() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình", "cường"] { try ledger.join(name) }
    let shared = try ledger.give(an, binh) { $0.households = 9 }
    let own = try ledger.give(an)
    try ledger.state(.assignment(.stop(ledger.give(cuong), from: ledger.today, reason: "")))
    let fits = ledger.fits(TaskNeed(text: "Thăm hộ", households: 8))
    #expect(fits.map(\.member) == [cuong, binh, an])
    let parts = fits.map { $0.parts.map(\.evidence) }
    let tasks = Ratio(3, of: 3)
    let households = Ratio(10, of: 3)
    #expect(parts[0] == [.tasks([], mean: tasks), .households(0, mean: households)])
    #expect(parts[1] == [.tasks([shared], mean: tasks), .households(5, mean: households)])
    #expect(parts[2] == [.tasks([shared, own], mean: tasks), .households(5, mean: households)])
    #expect(fits.map { $0.parts.map(\.points) } == [[10, 3], [0, -2], [-10, -2]])
    #expect(ledger.fits(TaskNeed(text: "Việc"))[0].parts.count == 1)
  }

  @Test("one without a standing task is preferred for a standing task")
  func standingTask() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình"] { try ledger.join(name) }
    try ledger.give(an)
    try ledger.give(binh) { $0.kind = .adHoc }
    #expect(ledger.parts(binh, TaskNeed(text: "Việc", kind: .fixed)).map(\.evidence) == [.noFixedTask])
    #expect(ledger.parts(binh, TaskNeed(text: "Việc", kind: .fixed)).map(\.points) == [13])
    #expect(ledger.parts(an, TaskNeed(text: "Việc", kind: .fixed)).isEmpty)
    #expect(ledger.parts(binh, TaskNeed(text: "Việc", kind: .adHoc)).isEmpty)
  }

  @Test("results of the last twelve months count as a mean, those of similar tasks on top")
  func results() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình"] { try ledger.join(name) }
    let exceeded = try ledger.give(an, from: day(2025, 1, 5), due: day(2025, 12, 31)) { $0.text = "Văn nghệ" }
    let done = try ledger.give(an, due: day(2026, 4, 30)) { $0.text = "Đội văn nghệ thôn" }
    let late = try ledger.give(an, due: day(2026, 2, 1)) { $0.text = "Thăm hộ" }
    let slow = try ledger.give(an) {
      $0.text = "Ghi sổ"
      $0.recurrence = nil
    }
    let notMet = try ledger.give(an) { $0.text = "Đi chợ" }
    let behind = try ledger.give(an, due: day(2026, 8, 31)) { $0.text = "Quét dọn" }
    let old = try ledger.give(an, from: day(2025, 1, 5)) { $0.text = "Văn nghệ" }
    try ledger.conclude([(old, .done)], on: day(2025, 9, 3))
    try ledger.conclude([(exceeded, .exceeded)], on: day(2025, 12, 30))
    try ledger.conclude([(slow, .late), (late, .late), (late, .exceeded), (notMet, .notMet)], on: day(2026, 3, 3))
    try ledger.conclude([(done, .done), (slow, .done)], on: day(2026, 4, 3))
    let parts = ledger.parts(an, TaskNeed(text: "Tập văn nghệ"))
    guard parts.count == 2, case .results(let all) = parts[0].evidence, case .similarResults(let similar) = parts[1].evidence else {
      Issue.record("\(parts)")
      return
    }
    #expect(all.exceeded == [exceeded] && all.done == [done] && all.late == [late, slow])
    #expect(all.notMet == [notMet] && all.behind == [behind])
    #expect(all.completed == 4 && all.total == 6)
    // (16 + 8 − 3 × 5 − 17) ÷ 6, and twice (16 + 8) ÷ 2.
    #expect(parts.map(\.points) == [-1, 24])
    #expect(similar.exceeded == [exceeded] && similar.done == [done] && similar.total == 2)
    #expect(ledger.parts(binh, TaskNeed(text: "Tập văn nghệ")).isEmpty)
  }

  @Test("a task handed over counts for the one who ended it, a stopped one for nobody")
  func handedOver() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình"] { try ledger.join(name) }
    let task = try ledger.give(an)
    let stopped = try ledger.give(an)
    try ledger.state(.assignment(.handOver(task, to: binh, from: day(2026, 2, 1), reason: "")))
    try ledger.state(.assignment(.stop(stopped, from: day(2026, 3, 1), reason: "")))
    try ledger.conclude([(task, .done)], on: day(2026, 5, 3))
    let need = TaskNeed(text: "Việc khác")
    #expect(ledger.parts(an, need).isEmpty)
    #expect(ledger.parts(binh, need).map(\.points) == [8])
  }

  @Test("the exempt and the very old are offered light tasks only")
  func lightTasks() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") { $0.born = .day(day(1951, 9, 3)) }
    try ledger.join("bình") { $0.born = .day(day(1951, 9, 4)) }
    try ledger.join("cường")
    try ledger.change(cuong, .exempt(.ageOrHealth, until: nil))
    let ordinary = TaskNeed(text: "Tuần tra đêm")
    #expect(ledger.fits(ordinary).map(\.member) == [binh])
    #expect(
      ledger.barred(ordinary) == [
        FitBar(member: an, reason: .onlyLight(.age(75, limit: 75)), record: RecordID(1)),
        FitBar(member: cuong, reason: .onlyLight(.exempt(.ageOrHealth)), record: RecordID(4)),
      ])
    let light = TaskNeed(text: "Kể chuyện truyền thống", effort: .light)
    #expect(ledger.fits(light).map(\.member) == [an, cuong, binh])
    #expect(ledger.parts(cuong, light) == [FitPart(points: 21, evidence: .light(.exempt(.ageOrHealth)))])
    #expect(ledger.parts(binh, light).isEmpty)
    #expect(ledger.fits(TaskNeed(text: "Thăm hộ", households: 5)).count == 3)
    #expect(ledger.fits(TaskNeed(text: "Thăm hộ", households: 6)).count == 1)
    #expect(ledger.fits(TaskNeed(text: "Thăm hộ", households: 5, effort: .ordinary)).count == 1)
  }

  @Test("circumstances on record are weighed unless the task is light")
  func circumstances() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("an") { $0.circumstances = "Nuôi con nhỏ" }
    #expect(ledger.parts(an, TaskNeed(text: "Việc")) == [FitPart(points: -7, evidence: .circumstances("Nuôi con nhỏ"))])
    #expect(ledger.parts(an, TaskNeed(text: "Việc", effort: .light)).isEmpty)
  }

  @Test("who left, is away or suspended is not offered, visitors and probationers are")
  func bars() throws {
    var ledger = Ledger.suggesting()
    for name in ["an", "bình", "cường"] { try ledger.join(name) }
    try ledger.join("dung", .probationary)
    try ledger.join("em", .temporary(origin: "Chi bộ 3", until: nil))
    try ledger.change(an, .transferAway(to: "Chi bộ 4"))
    try ledger.change(binh, .temporaryAway(to: "Chi bộ 2", until: nil))
    try ledger.change(cuong, .suspend)
    let need = TaskNeed(text: "Việc", effort: .light)
    #expect(ledger.fits(need).map(\.member.index) == [3, 4])
    let standings: [Standing] = [.left(.transferred), .temporaryAway, .suspended]
    #expect(ledger.barred(need).map(\.reason) == standings.map { .standing($0) })
    #expect(ledger.barred(need).map(\.record) == [6, 7, 8].map { RecordID($0) })
    ledger.today = day(2025, 12, 31)
    #expect(ledger.fits(need).count == 5)
    ledger.today = day(2024, 12, 31)
    #expect(ledger.fits(need).isEmpty && ledger.barred(need).isEmpty)
  }

  @Test("two members of one name are two fits, equal ones in the order of members")
  func oneName() throws {
    var ledger = Ledger.suggesting()
    try ledger.join("bình", name: "Nguyễn Văn Bình")
    try ledger.join("bình trẻ", name: "Nguyễn Văn Bình")
    #expect(ledger.fits(TaskNeed(text: "Việc")).map(\.member) == [an, binh])
    try ledger.give(an)
    #expect(ledger.fits(TaskNeed(text: "Việc")).map(\.member) == [binh, an])
  }

  @Test("an empty cell and one without weights give no points")
  func nothing() throws {
    #expect(Ledger.suggesting().fits(TaskNeed(text: "Việc")).isEmpty)
    var ledger = Ledger(rules: RuleBook())
    try ledger.join("an") { $0.strengths = "kế toán" }
    let fit = try #require(ledger.fits(TaskNeed(text: "Kế toán")).first)
    #expect(fit.points == 0)
    #expect(fit.parts.count == 2)
  }

  @Test("extreme numbers of rules and households stay within bounds")
  func extremes() throws {
    var ledger = Ledger.suggesting()
    for name in ParameterName.allCases where name.rawValue.hasPrefix("suggest.weight.") {
      try ledger.state(.roster(.setRule(parameter(name, Ratio(1_000_000_000, of: 1), from: day(2026, 1, 1)))))
    }
    for name in ["an", "bình"] { try ledger.join(name) { $0.strengths = "kế toán, kế toán, kế toán" } }
    try ledger.give(an) { $0.households = .max }
    let fits = ledger.fits(TaskNeed(text: "Kế toán", kind: .fixed, households: .max))
    #expect(fits.map(\.member) == [binh, an])
    #expect(fits.flatMap(\.parts).allSatisfy { (-1_000_000...1_000_000).contains($0.points) })
    #expect(try ledger.cell.distribution(of: [TaskNeed(text: "Kế toán")], on: ledger.today, words: .test).pairs.count == 1)
  }
}
