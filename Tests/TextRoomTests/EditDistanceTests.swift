import Testing
import TextRoom

struct EditDistanceTests {
  @Test(arguments: [
    ("phân công", "phân công", 0), ("phân công", "phan cong", 1), ("phân công", "phân cogn", 5), ("họp", "hop", 1), ("họp", "hợp", 1),
    ("họp", "hopp", 5), ("họp", "", 13), ("", "", 0), ("báo cáo", "bao cap", 5), ("assign", "asign", 5), ("Họp", "họp", 0),
  ])
  func aLetterCostsFourAndMarksOne(_ a: String, _ b: String, _ distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }

  @Test func theNearestIsFoundOrNone() {
    #expect(nearest(to: "binhf", among: ["bình", "bính", "an"]) == "bình")
    #expect(nearest(to: "hoàng", among: ["hoang", "hoàng"]) == "hoàng")
    #expect(nearest(to: "xyz", among: ["bình", "an"]) == nil)
    #expect(nearest(to: "bình", among: [String]()) == nil)
  }
}
