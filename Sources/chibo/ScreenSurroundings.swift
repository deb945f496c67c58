import Documents
import Domain
import Shell

/// What the shell has of the terminal, in real work and in practice.
protocol ScreenSurroundings: ShellSurroundings {
  var console: Console { get }
}

extension ScreenSurroundings {
  func write(_ line: String) {
    console.print(line)
    Output.flush()
  }

  func minutes(of meeting: Meeting, in cell: Cell) -> String { PlainTextWriter.text(of: ReadOutMinutes.document(of: meeting, in: cell)) }

  var columns: Int? { Surroundings.columns }
  var isInterrupted: Bool { Interrupt.isRaised }
  func holdInterrupts() { Interrupt.hold() }
  func releaseInterrupts() { Interrupt.release() }
  func progress(_ done: Int, of total: Int) { console.progress(done, of: total) }
}
