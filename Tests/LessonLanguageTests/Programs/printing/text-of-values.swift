print(String(describing: nil as Int?), String(describing: ["a"]), String(reflecting: "a"), String(reflecting: ["a": 1]), String(describing: (1, "b")), "\(["x"])", "\(Optional("y") as Any)", [1, 2].description, (0..<3).description, ["k": 2].description, true.description, 2.5.description, Set([1]).description)
print([1.5].debugDescription, "q".debugDescription, 5.description)
// expect: nil ["a"] "a" ["a": 1] (1, "b") ["x"] Optional("y") [1, 2] 0..<3 ["k": 2] true 2.5 [1]
// expect: [1.5] "q" 5
