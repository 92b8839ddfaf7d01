struct P { var x = 1; var name = "n"; var o: Int? = nil; var list = [1.5]; var d = ["k": true] }
struct Q { var p = P(); var t = (1, "a"); var r = 0..<2; var c: Character = "c" }
print(P(), [P()], Q(), ["q": Q()], Optional(P()) as Any, (P(), 1))
debugPrint(P())
print("\(P()) \([P()])")
// expect: P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true]) [main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true])] Q(p: main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true]), t: (1, "a"), r: Range(0..<2), c: "c") ["q": main.Q(p: main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true]), t: (1, "a"), r: Range(0..<2), c: "c")] Optional(main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true])) (main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true]), 1)
// expect: main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true])
// expect: P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true]) [main.P(x: 1, name: "n", o: nil, list: [1.5], d: ["k": true])]
