import ArgumentParser

/// Reads the whole number of an option; what is none, or out of range, is told with the range.
func number<Number: FixedWidthInteger & Sendable>(in range: ClosedRange<Number>) -> @Sendable (String) throws -> Number {
  { text in
    guard let number = Number(text), range.contains(number) else {
      let (least, greatest) = (range.lowerBound, range.upperBound)
      throw ValidationError(said(vi: "cần một số từ \(least) đến \(greatest)", en: "a number from \(least) to \(greatest) is asked for"))
    }
    return number
  }
}
