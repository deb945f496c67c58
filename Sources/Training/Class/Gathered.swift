import TextRoom

/// The lines of a class's files by whose they are, each once.
struct Gathered {
  /// Somebody with the lines of each file.
  struct Person {
    /// As it was first written.
    let name: String
    /// Each once, in the order found.
    var lines: [String] = []
    /// All lines of each file, those that another file has too among them.
    var files: [(name: String, lines: Set<String>)] = []
  }

  /// In the order found.
  private(set) var people: [Person] = []
  private var places: [String: Int] = [:]
  /// The file each line was first found in, by person and line.
  private var first: [String: String] = [:]

  /// Adds what a file holds.
  ///
  /// - Returns: the files that hold lines of it already, and how many.
  mutating func add(_ lines: [String], of file: ClassBook.File) -> [(file: String, other: String, lines: Int)] {
    var repeated: [(file: String, other: String, lines: Int)] = []
    for line in lines {
      guard let learner = ProgressLine(line).learner else { continue }
      // Lines without a name are of different people on different machines.
      let who = learner.isEmpty ? file.owner : learner
      let place = place(of: who)
      people[place].note(line, in: file.name)
      let key = who.nameKey + "\t" + line
      guard let other = first[key] else {
        first[key] = file.name
        people[place].lines.append(line)
        continue
      }
      if let same = repeated.firstIndex(where: { $0.other == other }) {
        repeated[same].lines += 1
      } else {
        repeated.append((file.name, other, 1))
      }
    }
    return repeated
  }

  private mutating func place(of who: String) -> Int {
    if let place = places[who.nameKey] { return place }
    places[who.nameKey] = people.count
    people.append(Person(name: who))
    return people.count - 1
  }
}

extension Gathered.Person {
  fileprivate mutating func note(_ line: String, in file: String) {
    if let place = files.firstIndex(where: { $0.name == file }) {
      files[place].lines.insert(line)
    } else {
      files.append((file, [line]))
    }
  }

  /// The files that are no copy or part of another one.
  var ownFiles: [(name: String, lines: Set<String>)] {
    files.enumerated().filter { place, file in
      !files.enumerated().contains { other, whole in
        other != place && file.lines.isSubset(of: whole.lines) && (file.lines != whole.lines || other < place)
      }
    }.map(\.element)
  }

  /// Tries of which each file has only its own went on at the same time.
  var isTwoAtOnce: Bool {
    let own = ownFiles
    let times = own.enumerated().map { place, file in
      let others = own.enumerated().filter { $0.offset != place }.reduce(into: Set<String>()) { $0.formUnion($1.element.lines) }
      return file.lines.subtracting(others).compactMap { ProgressLine($0).time }
    }
    return times.indices.contains { place in
      times[place].contains { mine in times.dropFirst(place + 1).contains { $0.contains { $0.overlaps(mine) } } }
    }
  }
}

extension ProgressLine {
  /// Milliseconds from the beginning to the end of a try or an exam; nil for other lines.
  fileprivate var time: Range<Int64>? {
    let (end, seconds): (Int64, Int)
    switch self {
    case .attempt(let attempt): (end, seconds) = (attempt.at, attempt.seconds)
    case .exam(let exam): (end, seconds) = (exam.at, exam.seconds)
    case .examStart, .drill, .unknown: return nil
    }
    let (begin, isBeyond) = end.subtractingReportingOverflow(Int64(seconds) * 1000)
    return isBeyond ? nil : begin..<end
  }
}

extension ClassBook.File {
  /// The name of the folder it lies in, such as a stick copied as a whole, else its own without ending.
  fileprivate var owner: String {
    let parts = name.split(separator: "/").map(String.init)
    if parts.count > 1 { return parts[parts.count - 2] }
    return name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name
  }
}
