import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import Shipped
import Syntax
import TextRoom
import Training

/// The exercises that ship with the program and what a learner did of them.
struct TrainingDesk {
  let workshop: Workshop
  let learner: String
  let book = ExerciseBook(Shipped.exercises.map { SourceText(name: $0.name, bytes: $0.bytes) })
  let file: ProgressFile

  init(_ options: TrainOptions) {
    workshop = Workshop(options.common)
    learner = options.learner.withoutOuterSpace
    file = ProgressFile(path: options.progress ?? Surroundings.progressPath)
  }

  var console: Console { workshop.console }
  var progress: Progress { Progress(file.text, of: learner) }

  /// The first that is not solved and whose needs are.
  var next: Exercise? { next(after: progress) }

  func next(after done: Progress) -> Exercise? { book.exercises.first { !done.hasSolved($0.id) } }

  /// Lines that were not read, or that none could be.
  func tellUnread(_ progress: Progress) {
    if let problem = file.unreadable { console.report(problem) }
    guard progress.unread > 0 else { return }
    console.print(
      Localized(
        vi: "(\(progress.unread) dòng tiến độ của bản khác hoặc bị hỏng, để nguyên)",
        en: "(\(counted(progress.unread, "line")) of another version or damaged, left as found)"))
  }

  func rules() throws -> RuleBook {
    do throws(Diagnostic) { return try workshop.shippedRules() } catch {
      console.report(error)
      throw ExitCode(.stopped)
    }
  }

  /// The exercises to be reviewed by now, the one due first before the others.
  func due(_ progress: Progress) -> [Exercise] { progress.due(in: book, at: Surroundings.milliseconds) }

  /// Ends the command with a message about a file or an option.
  func stop(_ problem: Diagnostic, _ status: ExitStatus = .stopped) -> ExitCode {
    console.report(problem)
    return ExitCode(status)
  }

  /// The exercise of an id or title, or one of the user's own by its path.
  ///
  /// - Throws: the exit code, after it was said that there is none or what is wrong with it.
  func exercise(_ name: String) throws(ExitCode) -> Exercise {
    if name.hasSuffix(".bai") { return try opened(name) }
    let meant = book.meant(by: name)
    if meant.count == 1 { return meant[0] }
    if meant.isEmpty {
      console.print(
        Localized(
          vi: "không có bài “\(name)”; “chibo train” liệt kê các bài", en: "there is no exercise “\(name)”; “chibo train” lists them"))
      if let near = near(name) { console.print(Localized(vi: "Có phải: chibo train \(near)?", en: "Did you mean: chibo train \(near)?")) }
    } else {
      console.print(
        Localized(vi: "“\(name)” có thể là mấy bài, gõ mã của một bài:", en: "“\(name)” may be several, type the id of one:"))
      for exercise in meant { console.print("  \(exercise.id)  \(exercise.title)".printable) }
    }
    throw ExitCode(.usage)
  }

  /// The id or the word of training that is nearest to what was typed; nil when none is near.
  private func near(_ name: String) -> String? {
    let key = name.folded
    let words = TrainCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    if let word = nearest(to: key, among: book.exercises.map(\.id) + words) { return word }
    let titles = book.exercises.map(\.title.folded)
    return nearest(to: key, among: titles).flatMap { title in titles.firstIndex(of: title) }.map { book.exercises[$0].id }
  }

  /// That an exercise has the id of a shipped one and is not it: its progress would be taken for that of the other.
  func idOfAnother(_ exercise: Exercise) -> Localized? {
    guard let shipped = book.exercises.first(where: { $0.id == exercise.id }), shipped.title != exercise.title else { return nil }
    return Localized(
      vi: "\(exercise.id): mã này là của bài có sẵn “\(shipped.title)”; đặt mã khác cho bài “\(exercise.title)”",
      en: "\(exercise.id): this id is that of the shipped exercise “\(shipped.title)”; give “\(exercise.title)” another")
  }

  private func opened(_ path: String) throws(ExitCode) -> Exercise {
    var read = ExerciseBook([])
    do throws(Diagnostic) { read = ExerciseBook([try Files.source(path)]) } catch {
      console.report([error], in: SourceText(name: path, ""))
      throw ExitCode(.stopped)
    }
    console.report(read.failures)
    guard let exercise = read.exercises.first else { throw ExitCode(.stopped) }
    if let problem = idOfAnother(exercise) {
      console.print(problem)
      throw ExitCode(.stopped)
    }
    return exercise
  }
}
