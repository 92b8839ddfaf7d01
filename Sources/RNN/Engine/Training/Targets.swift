import RNNKernels

/// The right answers, one for each step of the network's last stage: numbers for all outputs, or a class.
final class Targets {
    /// The answers of a sample, and the outputs of an answer.
    let steps: Int
    let rows: Int
    /// Whether an answer is the number of a class, one of `rows`.
    let areClasses: Bool
    private let numbers: UnsafeMutableBufferPointer<Float>
    private let classes: UnsafeMutableBufferPointer<Int32>

    /// - Parameter shape: of the model's output, with the batch aside.
    /// - Parameter input: the samples' own shape, where it is known: answers of this shape are none.
    /// - Throws: if `tensor` is neither of that shape, an axis of length 1 at the end aside, nor of that of the classes for it, or if the
    ///   loss wants the other of the two.
    init(
        _ tensor: Tensor, output shape: [Int?], samples: Int, input: Shape? = nil, loss: Loss, operation: RNNError.Operation
    ) throws(RNNError) {
        let wanted = [samples] + shape.map { $0 ?? -1 }
        rows = shape.last.flatMap { $0 } ?? 1
        steps = shape.count > 1 ? shape.dropLast().reduce(1) { $0 * ($1 ?? 1) } : 1
        let operation = RNNError.Operation.targets(of: operation)
        let form = try Targets.form(tensor.shape, wanted, input, loss, operation)
        areClasses = form == .classes
        if areClasses {
            (classes, numbers) = (Targets.keep(try Targets.classes(tensor, count: rows, operation)), Targets.keep([]))
        } else if case .oneHot(let ids, let depth) = tensor.storage, depth == rows, rows > 1 {
            (classes, numbers) = (Targets.keep(ids), Targets.keep([]))
        } else {
            (classes, numbers) = (Targets.keep([]), Targets.keep(try tensor.tryScalars()))
        }
    }

    deinit {
        numbers.deallocate()
        classes.deallocate()
    }

    /// Asks for the answers of samples that will be judged before long.
    func prefetch(_ order: UnsafePointer<Int32>, many: Int) {
        for lane in 0..<many {
            let place = Int(order[lane]) * steps
            if numbers.isEmpty { rnn_prefetch(classes.baseAddress! + place) } else { rnn_prefetch(numbers.baseAddress! + place * rows) }
        }
    }

    @inline(__always)
    func answer(_ sample: Int, _ step: Int) -> TargetRow {
        let place = sample * steps + step
        return numbers.isEmpty
            ? TargetRow(class: classes[place]) : TargetRow(numbers: UnsafePointer(numbers.baseAddress! + place * rows), count: rows)
    }
}

extension Targets {
    private static func keep<Number>(_ values: [Number]) -> UnsafeMutableBufferPointer<Number> {
        let memory = UnsafeMutableBufferPointer<Number>.allocate(capacity: values.count)
        _ = memory.initialize(from: values)
        return memory
    }

    private enum Form { case numbers, classes }

    private static func form(
        _ shape: Shape, _ wanted: [Int], _ input: Shape?, _ loss: Loss, _ operation: RNNError.Operation
    ) throws(RNNError) -> Form {
        let given = shape.dimensions
        let rows = wanted.count > 1 ? wanted.last! : 1
        let answers = wanted.count > 1 ? Array(wanted.dropLast()) : wanted
        let isOfClasses = given == answers || given == answers + [1]
        if loss.takesClasses, isOfClasses { return .classes }
        if !loss.takesClasses, given == wanted || rows == 1 && isOfClasses { return .numbers }
        let needed = "\(Shape(rows == 1 || loss.takesClasses ? answers : wanted))"
        if !loss.takesClasses, answers.count > 1, given == [answers[0]] || given == [answers[0], 1] {
            throw .shapeMismatch(operation: operation, expected: .answerForEachStep(shape: needed, isRecurrent: true), given: shape)
        }
        if let count = given.first, let samples = answers.first, count != samples, given.count == 1 || given.dropFirst() == wanted.dropFirst() {
            throw .shapeMismatch(operation: operation, expected: .answers(samples: samples), given: shape)
        }
        if rows == 1, given.count == 2, given.dropLast() == answers[...], given[1] > 1, shape != input {
            throw .shapeMismatch(operation: operation, expected: .oneNumberEach(shape: needed), given: shape)
        }
        if answers.count == 1, shape == input, given != wanted, given.count > 1, given[1] > 1 {
            throw .shapeMismatch(operation: operation, expected: .answersNotSamples(shape: needed), given: shape)
        }
        if loss.takesClasses {
            throw .shapeMismatch(
                operation: operation,
                expected: .classNumbers(shape: "\(Shape(answers))", loss: "\(loss)", noOneHot: given == wanted),
                given: shape)
        }
        throw .shapeMismatch(
            operation: operation,
            expected: isOfClasses ? .noClassNumbers(shape: needed, loss: "\(loss)") : .shape(needed),
            given: shape)
    }

    private static func classes(_ tensor: Tensor, count: Int, _ operation: RNNError.Operation) throws(RNNError) -> [Int32] {
        var classes: [Int32] = []
        var check = StopCheck()
        for value in try tensor.tryScalars() {
            try check.count()
            guard let number = Int32(exactly: value), number >= 0, Int(number) < count else {
                throw .invalidArgument(
                    operation: operation, name: "class", given: .text(Int(exactly: value).map { "\($0)" } ?? "\(value)"),
                    requirement: .classNumber(outputs: count))
            }
            classes.append(number)
        }
        return classes
    }
}
