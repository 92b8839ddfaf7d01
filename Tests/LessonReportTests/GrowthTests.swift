import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import Testing

@Suite struct GrowthTests {
    /// A long lesson's page is read, rendered and complete; how long it takes is printed, not asserted.
    @Test func aThousandBlocksAreRendered() throws {
        for count in [250, 1_000] {
            let text = (1...count).map { number in
                """
                ## Part \(number)

                Some *prose* with `code`, as there is between blocks.

                | a | b |
                |---|---|
                | \(number) | x |

                ```swift
                //| id: model
                let model = Sequential([Embedding(500, 16, inputLength: 100), LSTM(8, dropout: 0.3)])
                // a comment on what is done
                let history = model.fit(x, y, epochs: 100, batchSize: 64)
                ```


                """.replacing("//| id: model", with: "//| id: model-\(number)")
            }
            .joined()
            let clock = ContinuousClock()
            var run: LessonRun?
            let reading = try clock.measure { run = try Fixture.run(text, file: "long.md") }
            var page = ""
            let rendering = try clock.measure { page = htmlPage(try #require(run)) }
            print("\(count) blocks: read in \(reading), rendered in \(rendering), \(page.utf8.count) bytes")
            #expect(page.components(separatedBy: "<div class=block ").count == count + 1)
        }
    }
}
