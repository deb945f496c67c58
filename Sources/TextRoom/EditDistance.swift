/// How far two words are apart, for "did you mean": changes of letters, in which a tone or hat mark weighs little.
///
/// Optimal string alignment (Damerau–Levenshtein without overlapping transpositions) over the accentless forms; each letter costs 4, a
/// difference in marks only adds 1.
public func editDistance(_ a: String, _ b: String) -> Int {
  let x = Array(a.folded.utf8)
  let y = Array(b.folded.utf8)
  let marks = a.lowercased() == b.lowercased() ? 0 : 1
  guard !x.isEmpty, !y.isEmpty else { return max(x.count, y.count) * 4 + marks }
  var before = [Int](repeating: 0, count: y.count + 1)
  var previous = Array(0...y.count)
  for i in 1...x.count {
    var row = [i] + [Int](repeating: 0, count: y.count)
    for j in 1...y.count {
      row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1))
      if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] { row[j] = min(row[j], before[j - 2] + 1) }
    }
    before = previous
    previous = row
  }
  return previous[y.count] * 4 + marks
}

/// The candidate nearest to a word, or nil when none is near enough to be meant.
///
/// Near enough is at most one change in three letters.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  var best: (text: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(word, candidate)
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best else { return nil }
  return best.distance <= max(4, (max(word.count, best.text.count) + 1) / 3 * 4) + 1 ? best.text : nil
}
