# Waits for its parent to end, which closes the standard input, by whatever cause; then stops the server unless another process
# still uses it. The arguments: the folder of the cluster, the process id of the parent, whether the folder is temporary, and
# the command that is pg_ctl.
trap '' INT HUP TERM
folder=$1 user=$2 temporary=$3
shift 3
while read -r _; do :; done

# From here until this folder is gone, nobody joins the server.
# Where somebody has removed the whole folder there is nothing to keep: the server ends by itself without its data.
while ! mkdir "$folder/stopping" 2>/dev/null; do
  [ -d "$folder" ] || exit 0
  sleep 0.1
done
rm -f "$folder/users/$user"
for other in "$folder"/users/*; do
  if [ -e "$other" ] && kill -0 "${other##*/}" 2>/dev/null; then
    rmdir "$folder/stopping"
    exit 0
  fi
  rm -f "$other"
done
"$@" stop -D "$folder/data" -m fast -w >/dev/null 2>&1
rmdir "$folder/stopping"
if [ "$temporary" = true ]; then
  rm -rf "$folder"
fi
