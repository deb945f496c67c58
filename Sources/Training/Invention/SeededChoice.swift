/// Choices that follow from a seed alone, the same on every machine and with every compiler.
///
/// Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014): SplitMix64.
public struct SeededChoice: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// Another stream of the same seed, so that a choice more in one does not change the other.
  public init(seed: UInt64, stream: UInt64) {
    var first = SeededChoice(seed: stream)
    state = seed ^ first.next()
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number of the range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    // The high bits times the width: without a remainder, whose low bits would be the less random ones.
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// True so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  /// One of them; nil when there are none.
  public mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(in: 0...elements.count - 1)]
  }

  /// All of them in another order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in elements.indices.dropFirst().reversed() { elements.swapAt(last, number(in: 0...last)) }
    return elements
  }
}
