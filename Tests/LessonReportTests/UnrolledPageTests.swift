import Foundation
import LessonReport
import RNN
import Testing

/// From which cells the drawing of an unrolled network says that the answer comes.
@Suite struct UnrolledPageTests {
    private struct Box: Hashable {
        let column: Int
        let layer: Int
    }

    private static let sample = Tensor([[0.1], [0.2], [0.3], [0.4]])

    /// The boxes that a line to what is behind the cells begins beneath, and how many arrows come there.
    private func sources(_ model: Sequential) throws -> (boxes: Set<Box>, names: Int) {
        let network = try model.tryUnrolled(on: Self.sample, words: ["a", "b", "c", "d"])
        let page = try Fixture.page(of: [.chart(.init(network))])
        let rects = page.matches(of: /<rect class="?box"? x="?([0-9.]+)"? y="?([0-9.]+)"? width="?([0-9.]+)"? height="?([0-9.]+)"?/).map {
            (x: Double($0.1)!, y: Double($0.2)!, width: Double($0.3)!, height: Double($0.4)!)
        }
        let (xs, ys) = (Set(rects.map(\.x)).sorted(), Set(rects.map(\.y)).sorted())
        let lowest = rects.map { $0.y + $0.height }.max()!
        var boxes: Set<Box> = []
        for path in page.matches(of: /<path class="?arrow"?[^>]* d="M([0-9.]+) ([0-9.]+)([^"]*)"/) {
            let (x, y) = (Double(path.1)!, Double(path.2)!)
            // It goes down beyond all boxes.
            let ends = path.3.matches(of: /(?:V|L[0-9.]+ )([0-9.]+)/).compactMap { Double($0.1) }
            guard let end = ends.max(), end > lowest + 3,
                let rect = rects.first(where: { abs($0.x + $0.width / 2 - x) < 0.1 && abs($0.y + $0.height + 1 - y) < 0.1 })
            else { continue }
            boxes.insert(Box(column: xs.firstIndex(of: rect.x)!, layer: ys.firstIndex(of: rect.y)!))
        }
        let name = try #require(network.outputs.first?.split(separator: "(").last?.dropLast())
        return (boxes, page.matches(of: try Regex(">\(name.prefix(9))[^<]*</text>")).count)
    }

    private func model(_ layers: [any Layer]) -> Sequential { Sequential([Input([4, 1])] + layers) }

    @Test func aBidirectionalsAnswerComesFromWhereItsLayersComeToLast() throws {
        let model = model([Bidirectional(LSTM(2)), Dense(1)])
        let found = try sources(model)
        #expect(found.boxes == [Box(column: 3, layer: 0), Box(column: 0, layer: 1)] && found.names == 1)
        // The very states that the weights make the answer of.
        let network = try model.tryUnrolled(on: Self.sample)
        let states = found.boxes.sorted { $0.layer < $1.layer }.flatMap { network.steps[$0.column].states[$0.layer] }
        let weights = model.layers.last!.weights.map { $0.value.scalars.map(Double.init) }
        let answer = zip(states, weights[0]).reduce(weights[1][0]) { $0 + $1.0 * $1.1 }
        #expect(abs(answer - network.answer!.prediction) < 1e-5)
    }

    @Test func withSequencesEachStepGoesOn() throws {
        let all = Set((0..<4).map { Box(column: $0, layer: 0) })
        let each = try sources(model([SimpleRNN(2, returnSequences: true), Dense(1)]))
        #expect(each.boxes == all && each.names == 4)
        let together = try sources(model([GRU(2, returnSequences: true), GlobalAveragePooling1D(), Dense(1)]))
        #expect(together.boxes == all && together.names == 1)
        let both = try sources(model([Bidirectional(GRU(2, returnSequences: true)), Dense(1)]))
        #expect(both.boxes == all.union((0..<4).map { Box(column: $0, layer: 1) }) && both.names == 4)
    }

    @Test func oneLayersAnswerComesFromItsLastStep() throws {
        #expect(try sources(model([LSTM(2), Dense(1)])).boxes == [Box(column: 3, layer: 0)])
        #expect(try sources(model([LSTM(2, returnSequences: true), GRU(2), Dense(1)])).boxes == [Box(column: 3, layer: 1)])
        #expect(try sources(model([LSTM(2, goBackwards: true), Dense(1)])).boxes == [Box(column: 0, layer: 0)])
    }

    @Test func theAnswerStandsInTheTextBeneathWhereNothingIsCut() throws {
        let network = try model([GRU(2), Dense(3), Dense(1)]).tryUnrolled(on: Self.sample, target: 1)
        let page = try Fixture.page(of: [.chart(.init(network))])
        let number = String(format: "%.3f", network.answer!.prediction).replacing("-", with: "−")
        #expect(page.contains("<p class=status>→ dense (Dense) → dense_1 (Dense) → prediction \(number) · right answer 1"))
    }
}
