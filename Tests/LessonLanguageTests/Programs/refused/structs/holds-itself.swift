struct Person {
    var name: String
    var friend: Person?
}
// error: 3: value type 'Person' cannot have a stored property that recursively contains it: 'friend'; keep it in a list
