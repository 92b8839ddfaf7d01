import Foundation
import LessonDocument
import LessonExecution
import RNN
import Testing
import Wording

/// What a worker says is believed only so far as it can be read: everything else ends the conversation, and nothing crashes the command.
@Suite struct MessageTests {
    /// The bytes that a message takes on its pipe.
    private func frame(_ message: WorkerMessage) throws -> [UInt8] {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        try MessageChannel(input: ends[0], output: ends[1]).send(message)
        var bytes = [UInt8](repeating: 0, count: 60_000)
        let count = read(ends[0], &bytes, bytes.count)
        return Array(bytes[..<count])
    }

    private func received(_ bytes: [UInt8]) throws -> WorkerMessage {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { close(ends[0]) }
        #expect(write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        return try MessageChannel(input: ends[0], output: -1).receive(WorkerMessage.self)
    }

    private func finished() throws -> WorkerMessage {
        let lesson = try Lesson(parsing: "```swift\nprint(1)\n```\n", file: "a.md")
        let run = BlockRun(
            block: lesson.blocks[0], status: .failed, seconds: 0.5, outputs: [.text("hello\n"), .value(text: "nan", shape: "(2, 3)")],
            problem: Problem(
                file: "a.md", line: 2, column: 7, message: Sentence(same: "no"), suggestion: "yes", sourceLine: "print(1)",
                notes: [Sentence(same: "called from f")]),
            margin: [BlockRun.MarginNote(line: 2, text: "(2, 3)")], reason: .missing(variable: "x", maker: "y"), training: [])
        return .blockFinished(0, WorkerBlockRun(run), data: [Provenance.DataUse(name: "IMDB", fingerprint: "SHA-256 7f", isSample: false)])
    }

    @Test func aMessageArrivesAsItWasSent() throws {
        let bytes = try frame(finished())
        guard case .blockFinished(0, let run, let data) = try received(bytes) else { Issue.record("another message"); return }
        #expect(run.outputs == [.text("hello\n"), .value(text: "nan", shape: "(2, 3)")])
        #expect(run.problem?.notes == [Sentence(same: "called from f")])
        #expect(data.first?.fingerprint == "SHA-256 7f")
        #expect(try frame(.blockFinished(0, run, data: data)) == bytes)
    }

    @Test func whatIsCutOffOrTooLargeIsNotTaken() throws {
        let bytes = try frame(finished())
        for count in [0, 1, 3, 4, 5, bytes.count / 2, bytes.count - 1] {
            #expect(throws: MessageChannel.Fault.self) { try received(Array(bytes.prefix(count))) }
        }
        #expect(throws: MessageChannel.Fault.self) { try received([255, 255, 255, 255] + bytes) }
    }

    /// Whoever begins a message and doesn't end it holds nobody up.
    @Test func aMessageThatDoesNotComeIsNotWaitedFor() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        let half = try frame(finished()).prefix(20)
        #expect(write(ends[1], Array(half), half.count) == half.count)
        let started = ContinuousClock.now
        #expect(throws: MessageChannel.Fault.self) { try MessageChannel(input: ends[0], output: -1, patience: 0.2).receive(WorkerMessage.self) }
        #expect(started.duration(to: .now) < .seconds(20))
    }

    @Test func mutatedMessagesEndInAFaultOrAMessage() throws {
        let bytes = try frame(finished())
        var source = RandomSource(seed: 1)
        var faults = 0
        for _ in 0..<3_000 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...4, using: &source) {
                let place = Int.random(in: 4..<mutated.count, using: &source)
                switch Int.random(in: 0..<3, using: &source) {
                case 0: mutated[place] = UInt8.random(in: 0...255, using: &source)
                case 1: mutated[place] ^= 1 << UInt8.random(in: 0..<8, using: &source)
                default: mutated[place] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &source)!
                }
            }
            do { _ = try received(mutated) } catch is MessageChannel.Fault { faults += 1 }
        }
        #expect(faults > 1_000)
    }
}
