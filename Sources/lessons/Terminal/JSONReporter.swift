import Foundation
import LessonExecution
import RNN
import Wording

/// Tells a run to programs: one JSON object a line on standard output. Fields are only ever added.
final class JSONReporter: Reporter {
    var language = Reader.language
    private var file = ""

    func tell(_ event: RunEvent) {
        switch event {
        case .started(let lesson, let seed, let outlook):
            file = lesson.file
            write(
                "lesson",
                [
                    "file": .text(lesson.file), "title": .maybe(lesson.frontMatter.title), "blocks": .whole(lesson.blocks.count),
                    "version": .text(lessonsVersion), "seed": .whole(seed),
                    "training": .list(outlook.training.map { .text($0.id) }), "sample": .flag(outlook.usesSample),
                ])
        case .blockStarted, .downloading: break
        case .training(let block, let progress):
            guard progress.isEpochEnd else { return }
            let metrics = progress.metrics.map { ($0.name, JSONValue.number($0.value)) }
            write(
                "epoch",
                [
                    "id": .text(block.id), "epoch": .whole(progress.epoch), "of": .whole(progress.epochs),
                    "metrics": .object(Dictionary(metrics, uniquingKeysWith: { $1 })),
                ])
        case .blockFinished(let run):
            write(
                "block",
                [
                    "id": .text(run.block.id), "line": .whole(run.block.place.line), "status": .text(run.status.rawValue),
                    "why": .text(run.why(in: file, language)), "seconds": .number(run.seconds), "text": .text(run.printedText(in: language)),
                    "value": .maybe(run.valueText), "shapes": .list(run.shapes.map { .text($0) }),
                ])
        }
    }

    func tell(_ problems: [Problem]) {
        for problem in problems { tell(problem) }
    }

    private func tell(_ problem: Problem) {
        write(
            "diagnostic",
            [
                "severity": .text(problem.severity.rawValue), "file": .text(problem.file), "line": problem.line.map(JSONValue.whole) ?? .null,
                "column": problem.column.map(JSONValue.whole) ?? .null, "message": .text(problem.message.told(in: language)),
                "suggestion": .maybe(problem.suggestion),
            ])
    }

    func tell(_ expectations: [OutputExpectation], _ numbers: [BoundValue]) {
        for expectation in expectations {
            write(
                "expectation",
                [
                    "id": .text(expectation.run.block.id), "line": .whole(expectation.expected.place.line), "status": .text(expectation.verdict.rawValue),
                    "expected": .list(expectation.expected.lines.map { .text($0) }), "given": .list(expectation.given.map { .text($0) }),
                ])
        }
        for value in numbers {
            let status = value.text == nil ? "not run" : value.usesSample ? "sample" : value.isOutdated ? "unmet" : "met"
            write(
                "number",
                [
                    "line": .whole(value.number.place.line), "column": .whole(value.number.place.column), "expression": .text(value.number.expression),
                    "written": .text(value.number.written), "now": .maybe(value.text), "status": .text(status),
                ])
        }
    }

    func tell(note: String) { write("note", ["text": .text(note)]) }

    func finish(_ end: LessonEnd) {
        let word =
            switch end.status {
            case .ok: "ok"
            case .failed, .usage, .fault: "failed"
            case .interrupted: "interrupted"
            }
        write(
            "done", ["file": .text(end.file), "status": .text(word), "seconds": .number(end.seconds), "page": .maybe(end.page), "summary": .maybe(end.summary)])
    }

    private func write(_ event: String, _ fields: [String: JSONValue]) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let object = JSONValue.object(fields.merging(["event": .text(event)]) { $1 })
        guard let line = try? encoder.encode(object) else { return }
        Terminal.output.writeLine(json: String(decoding: line, as: UTF8.self))
    }
}

/// A JSON value that is made to be written. Keys whose value is null are left out.
private enum JSONValue: Encodable {
    case null
    case text(String)
    case whole(Int)
    case number(Double)
    case flag(Bool)
    case list([JSONValue])
    case object([String: JSONValue])

    static func maybe(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .text(let text): try container.encode(text)
        case .whole(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .list(let values): try container.encode(values)
        case .object(let fields):
            try container.encode(fields.filter { if case .null = $0.value { false } else { true } })
        }
    }
}
