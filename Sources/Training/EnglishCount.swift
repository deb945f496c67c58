/// A number with what is counted, in English: `1 exercise`, `2 exercises`, `3 tries`.
///
/// - Parameter several: where it is not the word for one with an s.
public func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
  "\(count) \(count == 1 ? one : several ?? one + "s")"
}
