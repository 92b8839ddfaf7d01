import RNN
import Testing

/// Tables of JSON: a list of objects, and nothing else.
@Suite struct JSONTableTests {
    @Test func objectsAreRows() throws {
        let own = try jsonTable(" [ {\"t\": \"좋\\n아\", \"n\": 1, \"d\": 1, \"b\": true}, {\"n\": -2, \"d\": 2.5, \"b\": null, \"z\": \"NA\"}, {} ] ")
        #expect(own.columnNames == ["t", "n", "d", "b", "z"])
        #expect(own.cells == [["좋\n아", "1", "1.0", "true", "nil"], ["nil", "-2", "2.5", "nil", "NA"], ["nil", "nil", "nil", "nil", "nil"]])
        #expect(["t", "n", "d", "b"].map { own[$0].kind } == [.texts, .integers, .doubles, .booleans])
    }

    @Test func valuesOfSeveralKindsAreTexts() throws {
        #expect(try jsonTable("[{\"a\": 1}, {\"a\": \"x\"}, {\"a\": true}]")["a"].texts == ["1", "x", "true"])
    }

    @Test func ofOneKeyTwiceTheLastCounts() throws { #expect(try jsonTable("[{\"a\": 1, \"a\": 2}, {\"a\": 3, \"a\": null}]").cells == [["2"], ["nil"]]) }

    @Test(arguments: ["{}", "{\"a\": [1]}", "[1, 2]", "[[1], [2]]", "3", "\"x\"", ""])
    func otherFormsAreRefused(text: String) { #expect(fault { _ = try jsonTable(text) } == .notAListOfObjects) }

    @Test func nestedValuesAreRefusedWithTheirPlace() {
        #expect(fault { _ = try jsonTable("[{\"a\": 1}, {\"a\": [1]}]") } == .nestedValue(key: "a", row: 1))
        #expect(fault { _ = try jsonTable("[{\"a\": {}}]") } == .nestedValue(key: "a", row: 0))
    }

    @Test func whatIsNoJSONIsToldWithItsLine() {
        guard case .json(let line, _)? = fault({ _ = try jsonTable("[\n{\"a\": 1},\n{\"a\": wrong}]") }) else { return #expect(Bool(false)) }
        #expect(line == 3)
        #expect(fault { _ = try jsonTable("[]") } == .empty)
        #expect(fault { _ = try jsonTable("[{}]") } == .empty)
    }

    @Test func objectsOfEverOtherKeysAreBounded() {
        let text = "[" + (0..<5_000).map { "{\"k\($0)\": 1}" }.joined(separator: ",") + "]"
        #expect(fault { _ = try jsonTable(text) } == .tooManyFields(limit: 20_000_000))
    }
}
