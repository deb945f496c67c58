import Diagnostics
import Interpreter

/// The papers, templates and exercises a script has asked for: they are written before anything is recorded and get their names after.
final class Deliveries {
  private let orders: [Exporter.Order]
  private let templates: [(name: String, script: String)]
  private let exercises: [(name: String, text: String)]
  private var papers: [Exporter.Staged] = []
  private var saved: [TemplateFolder.Staged] = []
  private var savedExercises: [TemplateFolder.Staged] = []

  init(_ host: ScriptHost) { (orders, templates, exercises) = (host.orders, host.templates, host.exercises) }

  /// - Parameter root: the folder of the script, below which missing folders are made.
  /// - Throws: when one of them cannot be written; then nothing of them is left.
  func stage(root: String) throws(Diagnostic) {
    do throws(Diagnostic) {
      for order in orders { papers.append(try Exporter.stage(order, root: root)) }
      for template in templates { saved.append(try TemplateFolder.stage(template.script, named: template.name)) }
      for exercise in exercises {
        savedExercises.append(try TemplateFolder.stage(exercise.text, named: exercise.name, as: .exercise))
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives all of them their names, also after one that fails.
  ///
  /// - Returns: what failed.
  func handOver(on console: Console) -> [Diagnostic] {
    var failures: [Diagnostic] = []
    for paper in papers {
      do throws(Diagnostic) { for line in paper.order.said(at: try paper.name()) { console.print(line) } } catch { failures.append(error) }
    }
    for template in saved {
      do throws(Diagnostic) {
        let path = try template.keep()
        console.print(Localized(vi: "Đã lưu mẫu “\(template.name)”: \(path)", en: "Saved the template “\(template.name)”: \(path)"))
      } catch {
        failures.append(error)
      }
    }
    for exercise in savedExercises {
      do throws(Diagnostic) {
        let path = try exercise.keep()
        for line in MadeExercise.told(exercise.name, at: path) { console.print(line) }
      } catch {
        failures.append(error)
      }
    }
    discard()
    return failures
  }

  func discard() {
    papers.forEach { $0.discard() }
    saved.forEach { $0.discard() }
    savedExercises.forEach { $0.discard() }
    (papers, saved, savedExercises) = ([], [], [])
  }
}
