import LessonExecution
import Testing

/// The numbers of a block, as `lessons diff` and `--seeds` tell them.
@Suite struct MetricTests {
    private func metrics(_ code: String) throws -> [String] {
        let run = try CachedRuns().result(lesson(["block": code]), RunOptions())
        return run.blocks[0].metrics.map { "\($0.name) = \($0.value)" }
    }

    @Test func theLastExpressionGivesItsValueItsName() throws {
        #expect(try metrics("let a = 1.5\na * 2 // twice") == ["a * 2 = 3.0"])
        #expect(try metrics("let a = [\"x\": 4]\na[\"x\"]") == ["a[\"x\"] = 4.0"])
        #expect(try metrics("(loss: 0.5, accuracy: 0.75)") == ["loss = 0.5", "accuracy = 0.75"])
    }

    @Test func printedNumbersAndTablesHaveTheirNames() throws {
        #expect(try metrics("print(\"test accuracy\", 0.5, \"epochs\", 3)") == ["test accuracy = 0.5", "epochs = 3.0"])
        #expect(
            try metrics("Table(columns: [\"model\", \"accuracy\", \"parameters\"], rows: [[\"LSTM\", \"0.83\", \"4,081\"], [\"GRU\", \"-\", \"12\"]])")
                == ["LSTM accuracy = 0.83", "LSTM parameters = 4081.0", "GRU - parameters = 12.0"])
    }
}
