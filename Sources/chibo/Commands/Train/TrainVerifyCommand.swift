import ArgumentParser
import Diagnostics
import Syntax
import Training

/// The author's test of exercises.
struct TrainVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: said(
        vi: "Kiểm tra các bài (dành cho người soạn); không kèm tệp thì mọi bài của chương trình.",
        en: "The author's test; without a file, of everything that ships."))
  }

  @OptionGroup var options: TrainOptions

  @Argument(help: ArgumentHelp(said(vi: "Tệp bài tập.", en: "Files of exercises."), valueName: said(vi: "tệp", en: "file")))
  var files: [String] = []

  func run() throws { try TrainingDesk(options).verify(files) }
}

extension TrainingDesk {
  fileprivate func verify(_ paths: [String]) throws {
    var sources: [SourceText] = []
    for path in paths {
      do throws(Diagnostic) { sources.append(try Files.source(path)) } catch {
        console.report([error], in: SourceText(name: path, ""))
        throw ExitCode(.stopped)
      }
    }
    // A file stands for the shipped exercise of its id.
    let given = ExerciseBook(sources)
    let others = book.exercises.filter { shipped in !given.exercises.contains { $0.id == shipped.id } }
    let tested = paths.isEmpty ? book : ExerciseBook(sources + others.map(\.source))
    console.report(tested.failures)
    let wanted = paths.isEmpty ? tested.exercises : tested.exercises.filter { exercise in paths.contains(exercise.source.name) }
    var (mutants, noticed, steps, faults) = (0, 0, 0, tested.failures.count)
    let rules = try self.rules()
    for exercise in wanted {
      let test = ExerciseTest(exercise, among: tested, rules: rules)
      (mutants, noticed, steps, faults) = (mutants + test.mutants, noticed + test.noticed, steps + test.steps, faults + test.problems.count)
      if let problem = idOfAnother(exercise) {
        faults += 1
        console.print(problem)
      }
      for problem in test.problems { console.print(Localized(vi: "\(exercise.id): \(problem.vi)", en: "\(exercise.id): \(problem.en)")) }
      // Of a whole book the number is enough; who works on a file wants to see each.
      for change in test.unnoticed where !paths.isEmpty {
        console.print(Localized(vi: "  bỏ lọt: \(change)", en: "  unnoticed: \(change)"))
      }
    }
    let share = mutants == 0 ? 100 : noticed * 100 / mutants
    console.print(
      Localized(
        vi: "\(wanted.count) bài, \(faults) lỗi, nhận ra \(noticed)/\(mutants) thay đổi sai (\(share)%), \(steps) câu đã chạy.",
        en:
          "\(counted(wanted.count, "exercise")), \(counted(faults, "fault")), \(noticed) of \(counted(mutants, "wrong change")) noticed "
          + "(\(share) %), \(counted(steps, "statement")) run."
      ))
    if faults > 0 { throw ExitCode(.findings) }
  }
}
