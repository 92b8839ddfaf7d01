import LessonDocument
import RNN

extension LessonRun {
    /// Takes in what looked wrong before the run, and what its blocks' models said of themselves and their data while they were trained. What was told before
    /// is not told again.
    mutating func takeDoubts(_ checked: [Problem]) {
        let lines = sourceLines(lesson.source)
        doubts = checked
        for run in blocks {
            for doubt in run.doubts {
                let problem = doubt.problem(of: run.block, in: lesson.file, lines: lines)
                let isTold = doubts.contains { known in
                    known.message.english == problem.message.english && known.line.map { run.block.place.line < $0 && $0 <= run.block.endLine } == true
                }
                if !isTold { doubts.append(problem) }
            }
        }
    }
}

extension TrainingDoubt {
    /// At the first call in the block that it may be about: where a function of another block calls it, at the block's first line.
    fileprivate func problem(of block: Block, in file: String, lines: [String]) -> Problem {
        let first = block.codeLine + block.directiveCount
        let own = first < block.endLine ? Array(first..<block.endLine) : [first]
        let line = own.first { line in lines.indices.contains(line - 1) && calls.contains { lines[line - 1].contains($0) } } ?? first
        let text = lines.line(line) ?? ""
        let column = column(in: text)
        return Problem(
            severity: .warning, file: file, line: line, column: column, length: max(1, text.count - column + 1), message: self, sourceLine: text)
    }

    /// Where the call begins with the name of its model; at the line's beginning where there is none.
    private func column(in text: String) -> Int {
        let start = text.prefix { $0 == " " || $0 == "\t" }.count + 1
        guard let call = calls.lazy.compactMap({ text.range(of: $0) }).first, text[call].hasPrefix(".") else { return start }
        let name = text[..<call.lowerBound].reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
        return name == 0 ? start : text.distance(from: text.startIndex, to: call.lowerBound) - name + 1
    }

    private var calls: [String] {
        switch self {
        case .softmaxOfOne: ["softmax", "Sequential("]
        case .classesOfOne, .noProbabilities, .metricOfOne: [".compile("]
        case .otherPadding: [".evaluate(", ".fit(", ".predict("]
        case .otherLength, .noProbability, .sameValidation: [".fit("]
        }
    }
}
