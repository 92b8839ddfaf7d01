import Testing
import Wording

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("totl", ["total", "print"], "total"), ("tow", ["two"], "two"), ("rigth", ["left", "right"], "right"), ("di", ["id", "in"], "id"),
        ("Lstm", ["LSTM", "List"], "LSTM"), ("tahn", ["tan", "tanh"], "tanh"),
    ])
    func isWhatWasMeant(name: String, names: [String], meant: String) { #expect(nearestName(to: name, among: names) == meant) }

    @Test(arguments: [
        ("getX", ["setX"]), ("setWeights", ["getWeights"]), ("x", ["y"]), ("ab", ["ac"]), ("epochs", ["print"]), ("", ["a"]), ("tree", ["three2"]),
    ])
    func isNothingUnlike(name: String, names: [String]) { #expect(nearestName(to: name, among: names) == nil) }

    @Test func distancesAreTheFewestChanges() {
        #expect(editDistance(Array("kitten"), Array("sitting"), atMost: 5) == 3)
        #expect(editDistance(Array("abcd"), Array("abdc"), atMost: 2) == 1)
        #expect(editDistance(Array("abcd"), Array("wxyz"), atMost: 3) == nil)
        #expect(editDistance([], Array("ab"), atMost: 2) == 2)
    }
}
