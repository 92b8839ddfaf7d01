import LessonLanguage
import Testing
import Wording

/// Where the Korean words of a host's names are found.
@Suite struct HostGlossaryTests {
    private struct Dial: HostType, Hashable, CustomStringConvertible {
        var description: String { "a dial" }
    }

    private static var host: LessonLanguage.Host {
        var host = LessonLanguage.Host()
        host.protocolType("Knob", conformers: ["Dial"], "Something to turn.") { type in
            type.method("turn(by steps: Int)", "Turns it.", ["steps": "how far"]) { (_: AnyHost, _: Int) in }
        }
        host.type(Dial.self, named: "Dial", "A dial.") { type in
            type.initializer("init(units: Int, size: Int = 3)", "", ["units": "how many", "size": "how large"]) { (_: Int, _: Int) in Dial() }
            type.property("size: Int", "How large it is.") { (_: Dial) in 3 }
            type.method("turn(by steps: Int)", "Turns it.", ["steps": "how far"], { (_: Dial, _: Int) in }, isTried: true)
        }
        host.koreanWords = ["Dial": "다이얼", "Dial.size": "크기", "Knob": "돌리는 것", "Knob.turn": "돌립니다.", "Knob.turn(steps)": "돌리는 정도", "(units)": "개수"]
        return host
    }

    @Test func membersOfAProtocolAndWhatAllHaveAlike() throws {
        guard case .type(let dial)? = Self.host.description(of: "Dial") else { throw Missing() }
        #expect(dial.documentation == Documentation("A dial.", korean: "다이얼"))
        #expect(dial.members.map(\.name) == ["init", "size", "turn"])
        #expect(dial.members[0].parameters.map(\.documentation) == [Documentation("how many", korean: "개수"), Documentation("how large", korean: "크기")])
        #expect(dial.members[0].parameters.map(\.declaration) == ["units: Int", "size: Int = 3"])
        #expect(dial.members[2].documentation.told(in: .korean) == "돌립니다.")
        #expect(dial.members[2].parameters.map { $0.documentation.told(in: .korean) } == ["돌리는 정도"])
    }

    @Test func aTwinIsSaidToBeOne() throws {
        guard case .members(let members)? = Self.host.description(of: "Dial.tryTurn") else { throw Missing() }
        #expect(members[0].documentation.korean == "오류를 직접 다룰 때 쓰는 `turn`입니다.")
        #expect(members[0].parameters[0].documentation.korean == "돌리는 정도")
    }

    @Test func errorsCarryBothTellings() throws {
        let program = check([SourceBlock(id: "a", code: "let a = Dial(units: \"x\")", line: 1)], host: Self.host)
        let error = try #require(program.diagnostics.first).error
        guard case .argument(.type(.mismatch(_, _, for: .argument, about: let note?)), of: _) = error else { throw Missing() }
        #expect(note.documentation == Documentation("how many", korean: "개수"))
    }

    private struct Missing: Error {}
}
