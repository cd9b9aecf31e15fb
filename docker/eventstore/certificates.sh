#!/bin/sh
# Makes what the EventStoreDB nodes prove themselves with: one authority, and a certificate per node in its name.
# Each goes into a volume of its own, so that the key of the authority is mounted by nobody else and a node has no key but
# its own. Run again it makes only what is missing; `certificates.sh renew` makes the certificates of the nodes anew.
set -eu
umask 022
renew=${1:-}
nodes='node1 node2 node3'
node_user=1000 # the user of the EventStoreDB image

# put <from> <to> <owner of the key>; the certificate goes last, for it says that the pair is complete
put() {
  cp "$1.key" "$2.key.new"
  chmod 0400 "$2.key.new"
  chown "$3" "$2.key.new"
  mv -f "$2.key.new" "$2.key"
  show "$1.crt" "$2.crt"
}

# show <from> <to>: whole or not at all, and readable to everybody
show() {
  cp "$1" "$2.new"
  chmod 0444 "$2.new"
  mv -f "$2.new" "$2"
}

if [ ! -e /certs/authority/ca.crt ]; then
  rm -rf /tmp/ca
  es-gencert-cli create-ca -days 3650 -out /tmp/ca
  put /tmp/ca/ca /certs/authority/ca 0
fi
show /certs/authority/ca.crt /certs/ca/ca.crt

for node in $nodes; do
  if [ "$renew" != renew ] && [ -e "/certs/$node/node.crt" ]; then continue; fi
  rm -rf "/tmp/$node"
  es-gencert-cli create-node -days 1825 -ca-certificate /certs/authority/ca.crt -ca-key /certs/authority/ca.key \
    -out "/tmp/$node" -dns-names "$node,localhost" -ip-addresses 127.0.0.1
  put "/tmp/$node/node" "/certs/$node/node" "$node_user"
done
