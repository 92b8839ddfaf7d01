struct A { struct B {} }
// error: 1: types inside types are not part of the lesson language; declare it beside
