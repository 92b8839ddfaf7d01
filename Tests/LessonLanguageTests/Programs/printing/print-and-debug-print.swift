print(1, 2, separator: "-", terminator: "!\n")
print("a", "b", separator: "")
print()
print("x", terminator: "")
print("", "y", 3.0, nil as Int?, [1: 2], separator: "|")
debugPrint("q", 1, [Character("a")], separator: ",")
// expect: 1-2!
// expect: ab
// expect: 
// expect: x|y|3.0|nil|[1: 2]
// expect: "q",1,["a"]
