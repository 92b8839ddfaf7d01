// Windows of time series and confusion matrices, held against Keras and scikit-learn.

import RNN
import Testing

@Suite struct WindowAndConfusionTests {
    private func tensor(_ numbers: [Double], width: Int?) -> Tensor {
        let scalars = numbers.map { Float($0) }
        return width.map { Tensor(shape: [scalars.count / $0, $0], scalars: scalars) } ?? Tensor(scalars)
    }

    @Test(arguments: DataNumbers.all.windows)
    func `windows are Keras'`(_ expected: DataNumbers.Windows) throws {
        let arguments = expected.arguments
        let data = tensor(expected.data, width: expected.width)
        let (stride, rate) = (arguments.sequence_stride ?? 1, arguments.sampling_rate ?? 1)
        let (start, end) = (arguments.start_index ?? 0, arguments.end_index)
        let input: Tensor
        if let targets = expected.targets, let target = expected.target {
            let windows = timeseriesWindows(
                data, targets: tensor(targets, width: expected.width), sequenceLength: arguments.sequence_length,
                sequenceStride: stride, samplingRate: rate, startIndex: start, endIndex: end)
            #expect(windows.target == tensor(target, width: expected.width))
            input = windows.input
        } else {
            input = timeseriesWindows(
                data, sequenceLength: arguments.sequence_length, sequenceStride: stride, samplingRate: rate, startIndex: start,
                endIndex: end)
        }
        #expect(input.shape.dimensions == expected.shape)
        #expect(input.scalars.map(Double.init) == expected.input)
    }

    @Test func `whole numbers and one-hot vectors stay what they are`() throws {
        let ids = [4, 5, 6, 7, 8]
        let windows = timeseriesWindows(ids, targets: Array(ids.dropFirst(2)), sequenceLength: 2)
        #expect(windows.input == Tensor(ids: [[4, 5], [5, 6], [6, 7]]))
        #expect(windows.target == Tensor(ids: [6, 7, 8]))
        #expect(timeseriesWindows(oneHot(ids, depth: 9), sequenceLength: 2) == oneHot([[4, 5], [5, 6], [6, 7], [7, 8]], depth: 9))
    }

    @Test func `windows that do not fit are refused`() {
        let x = [1, 2, 3]
        for length in [0, -1, 4, Int.max, Int.min] {
            #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: length) }
        }
        for number in [0, -1, Int.min] {
            #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: 2, sequenceStride: number) }
            #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: 2, samplingRate: number) }
        }
        #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: 3, samplingRate: .max) }
        #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: 1, startIndex: 3) }
        #expect(throws: DataError.self) { try tryTimeseriesWindows(x, sequenceLength: 1, startIndex: 1, endIndex: 4) }
        #expect(throws: DataError.self) { try tryTimeseriesWindows(x, targets: [1], sequenceLength: 1, startIndex: 1) }
        #expect(throws: DataError.empty(operation: "timeseriesWindows")) { try tryTimeseriesWindows([Int](), sequenceLength: 1) }
        #expect(throws: DataError.empty(operation: "timeseriesWindows")) { try tryTimeseriesWindows(Tensor(1), sequenceLength: 1) }
        #expect(timeseriesWindows(x, sequenceLength: 1, sequenceStride: .max) == Tensor(ids: [[1]]))
    }

    @Test(arguments: DataNumbers.all.confusions)
    func `confusions are scikit-learn's`(_ expected: DataNumbers.Confusion) {
        let matrix = confusionMatrix(expected.targets, expected.predictions, classes: expected.classes)
        #expect(matrix.counts == expected.counts)
        #expect(matrix.total == expected.targets.count)
        let right = zip(expected.targets, expected.predictions).filter { $0 == $1 }.count
        #expect(matrix.accuracy == Double(right) / Double(expected.targets.count))
    }

    @Test func `predictions of a model`() throws {
        let binary = confusionMatrix([0, 1, 1, 0], Tensor([[0.2], [0.9], [0.5], [0.7]]))
        #expect(binary.counts == [[1, 1], [1, 1]])
        #expect(confusionMatrix([0, 1, 1, 0], Tensor([0.2, 0.9, 0.5, 0.7])) == binary)
        let three = confusionMatrix([2, 0, 1], Tensor([[0.1, 0.2, 0.7], [0.4, 0.4, 0.2], [0, 0.3, 0.7]]))
        #expect(three.counts == [[1, 0, 0], [0, 0, 1], [0, 0, 1]])
        #expect(
            three.table(names: ["neg", "neutral"]).description == """
                true ╲ predicted  neg  neutral  2
                ────────────────  ───  ───────  ─
                neg                 1        0  0
                neutral             0        0  1
                2                   0        0  1
                """)
        #expect("\(binary)".contains("true ╲ predicted"))
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: DataError.self) { try tryConfusionMatrix([1], [1, 0]) }
        #expect(throws: DataError.empty(operation: "confusionMatrix")) { try tryConfusionMatrix([], [Int]()) }
        #expect(throws: DataError.self) { try tryConfusionMatrix([2], [1], classes: 2) }
        #expect(throws: DataError.self) { try tryConfusionMatrix([1], [-1], classes: 2) }
        for classes in [0, -1, Int.max] {
            #expect(throws: DataError.self) { try tryConfusionMatrix([0], [0], classes: classes) }
        }
        #expect(throws: RNNError.self) { try tryConfusionMatrix([0], Tensor([[[0.1]]])) }
        #expect(throws: RNNError.self) { try tryConfusionMatrix([0], Tensor(0)) }
    }
}
