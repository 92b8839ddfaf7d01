import Foundation
import RNN
import Testing

/// What a column's values are, and what they are not.
@Suite struct DataColumnTests {
    @Test(arguments: [
        ("1\n-2\n+3", ColumnKind.integers, ["1", "-2", "3"]), ("\"1\"\n2", .integers, ["1", "2"]), ("0\n10", .integers, ["0", "10"]),
        ("9223372036854775807\n-9223372036854775808", .integers, ["9223372036854775807", "-9223372036854775808"]),
        ("9223372036854775808", .doubles, ["9.223372036854776e+18"]), ("1\n2.5\n1e3", .doubles, ["1.0", "2.5", "1000.0"]), (".5", .doubles, ["0.5"]),
        ("01012345678\n2", .texts, ["01012345678", "2"]), ("00.5", .texts, ["00.5"]), ("1e999", .texts, ["1e999"]), ("inf", .texts, ["inf"]),
        ("true\nFalse", .booleans, ["true", "false"]), ("true\n1", .texts, ["true", "1"]), ("1,5", .texts, ["1,5"]), ("1 2", .texts, ["1 2"]),
        ("1\nNA\n3", .integers, ["1", "nil", "3"]), ("a\nnull\n\"\"\nNaN\nNone", .texts, ["a", "nil", "nil", "nil", "nil"]),
        ("NA\nNA", .texts, ["nil", "nil"]),
        ("Nancy\nnullify", .texts, ["Nancy", "nullify"]),
    ])
    func kinds(lines: String, kind: ColumnKind, values: [String]) throws {
        let column = try table("x\n\(lines)\n", .tab, header: true, quotes: true)["x"]
        #expect(column.kind == kind)
        #expect(column.texts(missing: "nil") == values)
        #expect(column.missingCount == values.count { $0 == "nil" })
    }

    @Test func theFirstRowNamesTheColumnsUnlessItHoldsANumber() throws {
        #expect(try table("id,label\n1,0\n").columnNames == ["id", "label"])
        #expect(try table("7,good\n1,bad\n").columnNames == ["column1", "column2"])
        #expect(try table("7,good\n1,bad\n").count == 2)
        #expect(try table("2019,2020\n1,2\n", header: true).columnNames == ["2019", "2020"])
        #expect(try table("good,bad\n", header: false).cells == [["good", "bad"]])
        #expect(try table(",b\n1,2\n").columnNames == ["column1", "b"])
        #expect(fault { _ = try table("a,b,a\n1,2,3\n") } == .duplicateColumn("a"))
    }

    @Test func listsOfEachKind() throws {
        let own = try table("n,d,b,t\n1,0.5,true,x\n0,2,false,y\n")
        #expect(own["n"].integers == [1, 0])
        #expect(own["n"].doubles == [1, 0])
        #expect(own["n"].booleans == [true, false])
        #expect(own["d"].doubles == [0.5, 2])
        #expect(own["b"].booleans == [true, false])
        #expect(own["b"].integers == [1, 0])
        #expect(own["t"].texts == ["x", "y"])
        #expect(own["d"].texts == ["0.5", "2.0"])
    }

    @Test func missingValuesAreToldOrFilled() throws {
        let own = try table("n,t\n1,a\n,b\nNA,\n")
        #expect(tableFault { _ = try own["n"].tryIntegers() } == .missingValues(column: "n", count: 2, firstRow: 1, .integers))
        #expect(tableFault { _ = try own["t"].tryTexts() } == .missingValues(column: "t", count: 1, firstRow: 2, .texts))
        #expect(own["n"].integers(missing: -1) == [1, -1, -1])
        #expect(own["n"].doubles(missing: 0.5) == [1, 0.5, 0.5])
        #expect(own["t"].texts(missing: "") == ["a", "b", ""])
        // Rows are those of the table that was asked.
        #expect(tableFault { _ = try own.suffix(2)["t"].tryTexts() } == .missingValues(column: "t", count: 1, firstRow: 1, .texts))
    }

    @Test func valuesOfAnotherKindAreToldWithTheFirst() throws {
        let own = try table("n,d\n1,1\nx,2.5\n")
        #expect(tableFault { _ = try own["n"].tryIntegers() } == .otherKind(column: "n", .texts, wanted: .integers, row: 1, value: "x"))
        #expect(tableFault { _ = try own["n"].tryDoubles() } == .otherKind(column: "n", .texts, wanted: .doubles, row: 1, value: "x"))
        #expect(tableFault { _ = try own["d"].tryIntegers() } == .otherKind(column: "d", .doubles, wanted: .integers, row: 0, value: "1.0"))
        #expect(tableFault { _ = try own["d"].tryBooleans() } == .otherKind(column: "d", .doubles, wanted: .booleans, row: 0, value: "1.0"))
    }

    @Test func valuesAreCounted() throws {
        let counts = try table("label\n1\n0\n1\n\n1\nNA\n")["label"].valueCounts()
        #expect(counts == Table(columns: ["label", "count"], rows: [["1", "3"], ["0", "1"]]))
    }
}
